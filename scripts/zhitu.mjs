// The terminal's door to the core: `npm run -s zhitu -- help` says what can be asked, docs/terminal.md how it answers.
import { answerFor } from './zhitu/answerFor.mjs';

const BROKEN = 3;

// Who reads no further (`| head`) has enough; everything else that can go wrong with a stream is news.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });

try {
  const { out = '', err = '', code } = await answerFor(process.argv.slice(2), process.env);
  process.exitCode = code;
  process.stdout.write(out);
  process.stderr.write(err);
} catch (error) {
  // No input may come here: this is a mistake of ours, and it is not to be taken for an answer.
  console.error(error);
  process.exitCode = BROKEN;
}

// Starts the terminal (terminal/) and is its process: streams and exit code. `npm run -s zhitu -- help` says what can be
// asked, docs/terminal.md how it answers.
import { join } from 'node:path';
import { loadTerminal } from './bundle/load-terminal.mjs';
import { projectRoot } from './setup/project-root.mjs';

const BROKEN = 3;

// Who reads no further (`| head`) has enough; everything else that can go wrong with a stream is news.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EPIPE') throw error;
  });

try {
  const { runCommand } = await loadTerminal();
  const maps = join(projectRoot, 'graph-data');
  const { out = '', err = '', code } = runCommand(process.argv.slice(2), process.env, maps);
  process.exitCode = code;
  process.stdout.write(out);
  process.stderr.write(err);
} catch (error) {
  // No input may come here: this is a mistake of ours, and it is not to be taken for an answer.
  console.error(error);
  process.exitCode = BROKEN;
}

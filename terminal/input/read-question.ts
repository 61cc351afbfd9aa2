import { answer, readAddress, type Answer, type Question, type Unknown } from '../../src/core.ts';
import type { Context, Wording } from '../context.ts';
import { WrongInput } from '../wrong-input.ts';

function unknownText({ words: { unknown } }: Wording, found: Unknown): string {
  switch (found.what) {
    case 'role':
      return unknown.role(found.id);
    case 'source':
      return unknown.source(found.id);
    case 'page':
      return unknown.page(found.path);
    case 'option':
      return unknown.option(found.key, found.value);
  }
}

/** The question of --question and its answer: nothing of it may be unknown, lest another part be written than was meant. */
export function readQuestion(context: Context): { question: Question; answer: Answer } {
  const { graph, options } = context;
  const { question, unknown } = readAddress(options.question ?? '#/', graph);
  if (unknown.length > 0)
    throw new WrongInput(unknown.map((found) => unknownText(context, found)).join('\n'));
  return { question, answer: answer(graph, question) };
}

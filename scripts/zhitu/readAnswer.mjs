import { WrongInput } from './WrongInput.mjs';

function unknownText({ words: { unknown } }, found) {
  switch (found.what) {
    case 'role':
      return unknown.role(found.id);
    case 'source':
      return unknown.source(found.id);
    case 'page':
      return unknown.page(found.path);
    default:
      return unknown.option(found.key, found.value);
  }
}

/** What the address asks, answered: nothing of it may be unknown, lest another part be written than was meant. */
export function readAnswer(door) {
  const { core, graph, options } = door;
  const { question, unknown } = core.readAddress(options.question ?? '#/', graph);
  if (unknown.length > 0) throw new WrongInput(unknown.map((found) => unknownText(door, found)).join('\n'));
  return { question, answer: core.answer(graph, question) };
}

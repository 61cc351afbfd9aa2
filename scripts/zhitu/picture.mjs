import { resolve } from 'node:path';
import { calledFrom } from './openMap.mjs';
import { readAnswer } from './readAnswer.mjs';
import { WrongInput } from './WrongInput.mjs';
import { writeFiles } from './writeFiles.mjs';

const STANDARD_OUTPUT = '-';
const THEMES = ['light', 'dark'];

/** What the picture is of: there is no screen here, so nothing that is on one. */
function readSubject({ core, options, terminal: { wrong } }, answer) {
  const there = core
    .subjectsFor(answer)
    .map(({ id }) => id)
    .filter((id) => id !== 'view');
  if (options.of !== undefined && !there.includes(options.of))
    throw new WrongInput(wrong.subject(options.of, there));
  return options.of;
}

function readTheme({ options: { theme = 'light' }, terminal: { wrong } }) {
  if (!THEMES.includes(theme)) throw new WrongInput(wrong.theme(theme, THEMES));
  return theme;
}

/** What a question shows, as the SVG the page saves. */
export function picture(door) {
  const { core, graph, language, options, terminal, words } = door;
  if (options.o === undefined) throw new WrongInput(terminal.wrong.noOut);
  if (options.o !== STANDARD_OUTPUT && !/\.svg$/i.test(options.o))
    throw new WrongInput(terminal.wrong.noSvg(options.o));
  const { question, answer } = readAnswer(door);
  const order = { ...core.FIRST_ORDER, subject: readSubject(door, answer), theme: readTheme(door) };
  const day = new Date().toLocaleDateString('sv-SE');
  const drawing = core.layOut(graph);
  const drawn = core.pictureOf({ drawing, answer, language, view: undefined, day, link: undefined }, order);
  const svg = core.writeSvg(drawn, { map: graph.map.map.id, address: core.writeAddress(question), language });
  if (options.o === STANDARD_OUTPUT) return { found: true, raw: svg };
  const path = resolve(calledFrom(process.env), options.o);
  writeFiles(door, [path], [{ text: svg }]);
  const { width, height } = drawn;
  return {
    found: true,
    json: { title: drawn.title, width, height, file: path },
    text: terminal.labelled(path, words.export.pixels(width, height)),
  };
}

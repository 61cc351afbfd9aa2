import { resolve } from 'node:path';
import {
  FIRST_ORDER,
  layOut,
  pictureOf,
  subjectsFor,
  THEMES,
  writeAddress,
  writeSvg,
} from '../../src/core.ts';
import type { Answer, Theme } from '../../src/core.ts';
import type { Context, RawReply, Reply } from '../context.ts';
import { readQuestion } from '../input/read-question.ts';
import { writeFiles } from '../output/write-files.ts';
import { WrongInput } from '../wrong-input.ts';

export interface PictureJson {
  title: string;
  /** In CSS pixels. */
  width: number;
  height: number;
  /** Where it was written. */
  file: string;
}

const STANDARD_OUTPUT = '-';

/** What the picture is of: there is no screen here, so nothing that is on one. */
function readSubject({ options: { of }, terminal: { wrong } }: Context, answer: Answer): string | undefined {
  const ids = subjectsFor(answer)
    .map(({ id }) => id)
    .filter((id) => id !== 'view');
  if (of !== undefined && !ids.includes(of)) throw new WrongInput(wrong.subject(of, ids));
  return of;
}

function readTheme({ options: { theme = 'light' }, terminal: { wrong } }: Context): Theme {
  const known = THEMES.find((each) => each === theme);
  if (!known) throw new WrongInput(wrong.theme(theme, THEMES));
  return known;
}

/** What a question shows, as the SVG the page saves. */
export function picture(context: Context): Reply<PictureJson> | RawReply {
  const { graph, language, options, folder, terminal, words } = context;
  if (options.o === undefined) throw new WrongInput(terminal.wrong.noOut);
  if (options.o !== STANDARD_OUTPUT && !/\.svg$/i.test(options.o))
    throw new WrongInput(terminal.wrong.noSvg(options.o));
  const { question, answer } = readQuestion(context);
  const order = { ...FIRST_ORDER, subject: readSubject(context, answer), theme: readTheme(context) };
  const day = new Date().toLocaleDateString('sv-SE');
  const drawing = layOut(graph);
  const drawn = pictureOf({ drawing, answer, language, view: undefined, day, link: undefined }, order);
  const svg = writeSvg(drawn, { map: graph.map.map.id, address: writeAddress(question), language });
  if (options.o === STANDARD_OUTPUT) return { found: true, raw: svg };
  const path = resolve(folder, options.o);
  writeFiles(context, [{ path, text: svg }]);
  const { title, width, height } = drawn;
  return {
    found: true,
    json: { title, width, height, file: path },
    text: terminal.labelled(path, words.export.pixels(width, height)),
  };
}

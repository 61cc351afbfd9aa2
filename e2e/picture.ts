import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answer,
  CareerGraph,
  FIRST_ORDER,
  layOut,
  readAddress,
  readCareerMap,
  SECTIONS,
  skillsOf,
  type PictureOrder,
} from '../src/core.ts';
import { pictureJob } from '../src/export/picture-job.ts';
import type { Language } from '../src/model/text.ts';

/* Pictures of views, laid out in Node: what the page should draw. */

interface View {
  address: string;
  map?: string;
  /** The roles the person has held, where it is asked what suits them. */
  held?: readonly string[];
}

function readMap(map: string) {
  const files = SECTIONS.map((section) => {
    const path = join(import.meta.dirname, '../graph-data', map, `${section}.json`);
    return [section, readFileSync(path, 'utf8')] as const;
  });
  const read = readCareerMap(Object.fromEntries(files) as Parameters<typeof readCareerMap>[0]);
  if (!read.map) throw new Error('the map does not parse');
  return layOut(new CareerGraph(read.map));
}

const drawings = new Map<string, ReturnType<typeof readMap>>();

function drawingOf(map: string) {
  const drawing = drawings.get(map) ?? readMap(map);
  drawings.set(map, drawing);
  return drawing;
}

export function answerTo({ address, map = 'four-jobs', held = [] }: View) {
  const { graph } = drawingOf(map);
  const roles = held.flatMap((id) => graph.find(id)?.id ?? []);
  const person = { held: roles, skills: skillsOf(graph, roles), wishes: [] };
  return answer(graph, readAddress(address, graph).question, person);
}

export function jobFor(view: View, language: Language = 'zh', order: Partial<PictureOrder> = {}) {
  const content = {
    drawing: drawingOf(view.map ?? 'four-jobs'),
    answer: answerTo(view),
    language,
    view: undefined,
    day: new Date().toLocaleDateString('sv-SE'),
    link: undefined,
    opens: { address: view.address },
  };
  return pictureJob(content, { ...FIRST_ORDER, ...order });
}

export function pictureOf(view: View, language: Language = 'zh', order: Partial<PictureOrder> = {}) {
  const { picture, svg } = jobFor(view, language, order);
  return { scene: picture.body.scene, picture, svg };
}

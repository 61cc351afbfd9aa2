import type { Answer } from '../../queries/answer/answer.ts';
import { comparison } from './comparison.ts';
import { ladder } from './ladder.ts';
import { map } from './map.ts';
import { part } from './part.ts';
import { ranking } from './ranking.ts';
import { roleLegs } from './role-legs.ts';
import { strip } from './strip.ts';
import type { PictureSubject } from './subject.ts';
import { view } from './view.ts';

/** Everything there can be a picture of. Of those that are offered on an answer, the first says most of it. */
export const SUBJECTS: readonly PictureSubject[] = [
  part,
  ladder,
  strip,
  comparison,
  ranking,
  map,
  roleLegs,
  view,
];

/** What there can be a picture of, the one that says most of the answer first. Never empty: there is always the map. */
export function subjectsFor(answer: Answer): PictureSubject[] {
  return SUBJECTS.filter((subject) => subject.offer(answer) !== undefined);
}

/** The subject asked for where it is offered on the answer, else the first that is. */
export function subjectFor(answer: Answer, id: string | undefined): PictureSubject {
  const offered = subjectsFor(answer);
  return offered.find((subject) => subject.id === id) ?? (offered[0] as PictureSubject);
}

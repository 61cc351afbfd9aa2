import type { Answer } from '../../queries/answer/answer.ts';
import { comparison } from './comparison.ts';
import { ladder } from './ladder.ts';
import { map } from './map.ts';
import { part } from './part.ts';
import { ranking } from './ranking.ts';
import { roleLegs } from './role-legs.ts';
import { strip } from './strip.ts';
import type { DrawBody, PictureSubject } from './subject.ts';
import { view } from './view.ts';

/** Everything there can be a picture of. Of those that an answer has, the first says most of it. */
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

/** A subject that an answer has, and what draws it. */
export interface OfferedSubject extends Pick<PictureSubject, 'id' | 'name'> {
  draw: DrawBody;
}

/** What there can be a picture of, the one that says most of the answer first. Never empty: there is always the map. */
export function subjectsFor(answer: Answer): OfferedSubject[] {
  return SUBJECTS.flatMap((subject) => {
    const draw = subject.drawingOf(answer);
    return draw ? [{ id: subject.id, name: subject.name, draw }] : [];
  });
}

/** The subject asked for where the answer has it, else its first. */
export function subjectFor(answer: Answer, wanted: string | undefined): OfferedSubject {
  const offered = subjectsFor(answer);
  return offered.find(({ id }) => id === wanted) ?? (offered[0] as OfferedSubject);
}

import { TOPICS } from '../model/schema.ts';
import { WORDS } from './languages.ts';

/** The words people look for a subject by, in every language; none where only the map has a name for it. */
export function subjectWords(subject: string): string[] {
  const topic = [...TOPICS, 'pay' as const].find((known) => known === subject);
  if (!topic) return [];
  return Object.values(WORDS).flatMap(({ role, sources }) => [
    topic === 'pay' ? role.pay : role.topics[topic],
    sources.alike[topic],
  ]);
}

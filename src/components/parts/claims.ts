import type { Claim, Role } from '../../model/career-map.ts';
import { TOPICS } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import type { Reading } from '../../state/view.ts';

/** What is said of one thing. */
export interface ClaimGroup {
  about: string;
  claims: readonly Claim[];
}

/** A role's claims by what they are about: traits first, as the map lists them, then skills, then the rest. */
export function groupClaims(role: Role, { graph, language, words }: Reading): ClaimGroup[] {
  const { traits = [], skills = [] } = graph.map.map;
  const titles = new Map<string, string>([
    ...[...traits, ...skills].map(({ id, name }) => [id as string, inLanguage(name, language)] as const),
    ...TOPICS.map((topic) => [topic, words.role.topics[topic]] as const),
  ]);
  return [...titles].flatMap(([id, about]) => {
    const claims = (role.claims ?? []).filter((claim) => claim.about === id);
    return claims.length > 0 ? [{ about, claims }] : [];
  });
}

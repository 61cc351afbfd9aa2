import type { Assessment, Claim, Role } from '../../model/career-map.ts';
import { TOPICS } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import type { ReaderContext } from '../../app/page-view.ts';

/** What is said of one thing. */
export interface ClaimGroup {
  about: string;
  /** Where a level was set for it: a trait's, since skills have their own place on the sheet. */
  assessed: Assessment | undefined;
  claims: readonly Claim[];
}

/** A role's claims by what they are about: traits first, as the map lists them, then skills, then the rest. */
export function groupClaims(role: Role, { graph, language, words }: ReaderContext): ClaimGroup[] {
  const { traits = [], skills = [] } = graph.map.map;
  const titles = new Map<string, string>([
    ...[...traits, ...skills].map(({ id, name }) => [id as string, inLanguage(name, language)] as const),
    ...TOPICS.map((topic) => [topic, words.role.topics[topic]] as const),
  ]);
  return [...titles].flatMap(([id, about]) => {
    const claims = (role.claims ?? []).filter((claim) => claim.about === id);
    const assessed = Object.entries(role.traits ?? {}).find(([trait]) => trait === id)?.[1];
    return claims.length > 0 || assessed ? [{ about, assessed, claims }] : [];
  });
}

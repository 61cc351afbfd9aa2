import type { Page } from '@playwright/test';

/* A map of as many roles as a test wants, in place of the one that a first visit opens. */

const FAMILIES = 20;
const LEVELS = 5;

/** The ids of its roles, in the order in which the list shows them: by family, then by level. */
export function rolesOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `role-${index}`).sort(
    (a, b) => placeOf(a).family - placeOf(b).family || placeOf(a).level - placeOf(b).level,
  );
}

/** Each role leads to the next one. */
export async function serveLargeMap(page: Page, count: number): Promise<void> {
  const roles = rolesOf(count);
  const named = (length: number, id: string) =>
    Array.from({ length }, (_, index) => ({ id: `${id}-${index}`, name: { en: `${id} ${index}` } }));
  const files = {
    map: {
      format: 'career-map/1',
      id: 'four-jobs',
      title: { en: 'A large map' },
      families: named(FAMILIES, 'family').map((family) => ({ ...family, colour: '#2563C9' })),
      levels: named(LEVELS, 'level'),
    },
    roles: roles.map((id) => ({
      id,
      name: { en: `Role ${id.replace('role-', '')}` },
      family: `family-${placeOf(id).family}`,
      level: `level-${placeOf(id).level}`,
    })),
    transitions: roles.slice(1).map((to, index) => ({
      from: roles[index],
      to,
      kind: 'move',
      evidence: [{ basis: 'testimony', sources: ['source'] }],
    })),
    sources: [
      { id: 'source', title: { en: 'A source' }, language: 'en', kind: 'test', reliability: 'medium' },
    ],
  };
  for (const [section, content] of Object.entries(files))
    await page.route(`**/graph-data/four-jobs/${section}-*.json`, (route) =>
      route.fulfill({ json: content }),
    );
}

function placeOf(id: string): { family: number; level: number } {
  const index = Number(id.replace('role-', ''));
  return { family: index % FAMILIES, level: Math.floor(index / FAMILIES) % LEVELS };
}

import { strongest, type Basis } from './basis.ts';
import type { Role, Transition } from './career-map.ts';
import type { SourceId } from './schema.ts';

/** The strongest basis among a transition's evidence; with no evidence it is our own estimate. */
export function basisOf(transition: Transition): Basis {
  return strongest((transition.evidence ?? []).map((evidence) => evidence.basis));
}

/** The sources a transition rests on, each once, in the order they are given. */
export function sourcesOf(transition: Transition): SourceId[] {
  return [...new Set((transition.evidence ?? []).flatMap((evidence) => evidence.sources))];
}

/** Every source something said of a role rests on, as often as it is named. */
export function sourcesOfRole(role: Role): SourceId[] {
  const said = [
    ...Object.values(role.skills ?? {}),
    ...Object.values(role.traits ?? {}),
    ...(role.pay ?? []),
    ...(role.claims ?? []),
  ];
  return [...(role.sources ?? []), ...said.flatMap(({ sources }) => sources)];
}

import type { Step } from '../model/career-graph.ts';
import type { Role } from '../model/career-map.ts';
import type { RoleId } from '../model/schema.ts';
import { transitionId } from '../model/transition-id.ts';
import type { RoleAnswer } from '../queries/answer/answer-role.ts';
import {
  FITS_SHOWN,
  rolesTouched,
  type Answer,
  type FitAnswer,
  type ReachAnswer,
} from '../queries/answer/answer.ts';
import type { SourceUsage } from '../queries/answer/source-usage.ts';
import type { JudgedRoute } from '../queries/answer/leg.ts';
import type { LiveTrack, Tone } from './scene.ts';

/** What an answer lights: a tone and a number for every station, and steps to draw live. */
export interface Highlight {
  station(role: Role): { tone: Tone; number?: number | undefined; away?: number };
  steps: readonly { step: Step; part: LiveTrack['part'] }[];
}

/** Undefined where nothing is asked about, and the whole map rests. */
export function highlightOf(answer: Answer): Highlight | undefined {
  switch (answer.ask) {
    case 'overview':
      return undefined;
    case 'role':
      return litByRole(answer);
    case 'compare': {
      const compared = new Set(answer.roles.map(({ role }) => role.id));
      return {
        station: ({ id }) => ({ tone: compared.has(id) ? 'chosen' : 'dim' }),
        steps: [],
      };
    }
    case 'sources':
      return answer.chosen && litBySource(answer.chosen);
    case 'routes': {
      const stops =
        answer.live?.roles ?? [answer.from?.id, answer.to?.id].filter((role) => role !== undefined);
      if (stops.length === 0) return undefined;
      return litByRoute(stops, answer.live, answer.at?.role.id, answer.versus?.route);
    }
    case 'reach':
      return litByReach(answer);
    case 'fit':
      if (answer.at) return litByRoute(answer.at.route?.roles ?? [], answer.at.route, answer.at.fit.role.id);
      return litByFit(answer);
  }
}

/** What both routes pass belongs to the live one; a step that both take is one track, drawn once. */
function litByRoute(
  stops: readonly RoleId[],
  route: JudgedRoute | undefined,
  chosen: RoleId | undefined,
  versus?: JudgedRoute,
): Highlight {
  const numbers = new Map(stops.map((role, index) => [role, index + 1]));
  const others = new Set(versus?.roles);
  const live = (route?.ways ?? []).map(({ step }) => ({ step, part: 'route' as const }));
  const taken = new Set(live.map(({ step }) => transitionId(step.transition)));
  const other = (versus?.ways ?? [])
    .filter(({ step }) => !taken.has(transitionId(step.transition)))
    .map(({ step }) => ({ step, part: 'versus' as const }));
  return {
    station: ({ id }) => {
      const number = numbers.get(id);
      if (number !== undefined) return { tone: 'stop', number: route ? number : undefined };
      if (id === chosen) return { tone: 'chosen' };
      return { tone: others.has(id) ? 'lit' : 'dim' };
    },
    steps: [...other, ...live],
  };
}

/** How far each role is; of the tracks only the first or the last steps, lest they hide it. */
function litByReach({ role, direction, reach: { roles } }: ReachAnswer): Highlight {
  const away = new Map(roles.map((reached) => [reached.role, reached.steps]));
  const part = direction === 'out' ? 'out' : 'in';
  return {
    station: ({ id }) => {
      const steps = away.get(id);
      if (id === role.id) return { tone: 'chosen' };
      return steps === undefined ? { tone: 'dim' } : { tone: 'lit', number: steps, away: steps };
    },
    steps: roles.filter(({ steps }) => steps === 1).map(({ first }) => ({ step: first, part })),
  };
}

function litByFit({ person, said, ranked }: FitAnswer): Highlight | undefined {
  if (!said) return undefined;
  const ranks = new Map(ranked.slice(0, FITS_SHOWN).map((own, index) => [own.role.id, index + 1]));
  const held = new Set(person.held);
  return {
    station: ({ id }) => {
      if (held.has(id)) return { tone: 'chosen' };
      if (ranks.has(id)) return { tone: 'lit', number: ranks.get(id) };
      return { tone: ranked.length > 0 ? 'dim' : 'plain' };
    },
    steps: [],
  };
}

function litByRole({ role, waysOut, waysIn }: RoleAnswer): Highlight {
  const out = waysOut.map(({ step }) => ({ step, part: 'out' as const }));
  const outward = new Set(out.map(({ step }) => transitionId(step.transition)));
  // An overlap leads out and in alike: it is one track, drawn once.
  const into = waysIn
    .filter(({ step }) => !outward.has(transitionId(step.transition)))
    .map(({ step }) => ({ step, part: 'in' as const }));
  const near = new Set([...out.map(({ step }) => step.to), ...into.map(({ step }) => step.from)]);
  return {
    station: ({ id }) => ({ tone: id === role.id ? 'chosen' : near.has(id) ? 'lit' : 'dim' }),
    steps: [...into, ...out],
  };
}

function litBySource(resting: SourceUsage): Highlight {
  const touched = rolesTouched(resting);
  return {
    station: ({ id }) => ({ tone: touched.has(id) ? 'lit' : 'dim' }),
    steps: resting.transitions.map((transition) => ({
      step: { from: transition.from, to: transition.to, transition },
      part: 'rests',
    })),
  };
}

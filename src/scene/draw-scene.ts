import { basisOf, type CareerGraph, type Step } from '../model/career-graph.ts';
import type { Role } from '../model/career-map.ts';
import type { RoleId } from '../model/schema.ts';
import { inLanguage, type Language } from '../model/text.ts';
import type { Answer, RoleAnswer } from '../queries/answer.ts';
import type { Curve, Size } from './geometry.ts';
import type { Layout, Placement } from './layouts/layout.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { paintOf, paletteOf, type Palette, type Theme } from './palette.ts';
import {
  trackId,
  type LivePart,
  type LiveTrack,
  type QuietPart,
  type Scene,
  type Station,
  type Tone,
} from './scene.ts';
import { labelOf, roomFor } from './station.ts';

/** How the reader wants it drawn. */
export interface Look {
  language: Language;
  theme: Theme;
}

/** A map with its places found, once; every question on it is drawn from this. */
export interface Drawing {
  graph: CareerGraph;
  placement: Placement;
}

export function layOut(graph: CareerGraph, layout: Layout = LAYOUTS[0]): Drawing {
  const rooms = new Map(graph.roles.map((role) => [role.id, roomFor(role)]));
  return { graph, placement: layout.place(graph, rooms) };
}

/** Pure: the same map, answer and look give the same picture. */
export function drawScene(drawing: Drawing, answer: Answer, look: Look): Scene {
  const palette = paletteOf(look.theme);
  const labels = new Map(drawing.graph.roles.map((role) => [role.id, labelOf(role, look.language)]));
  const sizes = new Map([...labels].map(([role, label]) => [role, label.size]));
  const lit = litBy(answer);
  return {
    bounds: drawing.placement.bounds,
    palette,
    language: look.language,
    quiet: drawQuiet(drawing, sizes, palette, look.language, lit !== undefined),
    live: {
      stations: drawing.graph.roles.map((role): Station => {
        const label = labels.get(role.id);
        return {
          role: role.id,
          name: inLanguage(role.name, look.language),
          lines: label?.lines ?? [],
          size: label?.size ?? { width: 0, height: 0 },
          at: drawing.placement.at.get(role.id) ?? { x: 0, y: 0 },
          paint: paintOf(drawing.graph.family(role.family).colour, palette),
          ...(lit?.station(role) ?? { tone: 'plain', number: undefined }),
        };
      }),
      tracks: drawTracks(drawing.placement, sizes, lit?.steps ?? []),
    } satisfies LivePart,
  };
}

function drawQuiet(
  { graph, placement }: Drawing,
  sizes: ReadonlyMap<RoleId, Size>,
  palette: Palette,
  language: Language,
  dimmed: boolean,
): QuietPart {
  return {
    lanes: placement.lanes.map(({ family, box }) => {
      const { name, colour } = graph.family(family);
      return { family, name: inLanguage(name, language), paint: paintOf(colour, palette), box };
    }),
    columns: placement.columns.map(({ level, box }) => ({
      level,
      name: inLanguage(graph.level(level).name, language),
      box,
    })),
    tracks: graph.map.transitions.map((transition) => ({
      transition,
      kind: transition.kind,
      basis: basisOf(transition),
      curve: placement.track(transition, sizes),
    })),
    dimmed,
  };
}

/** What an answer lights: a tone and a number for every station, and steps to draw live. */
interface Lit {
  station(role: Role): { tone: Tone; number: number | undefined };
  steps: readonly { step: Step; part: LiveTrack['part'] }[];
}

function litBy(answer: Answer): Lit | undefined {
  switch (answer.ask) {
    case 'overview':
      return undefined;
    case 'role':
      return litByRole(answer);
    case 'routes': {
      const stops =
        answer.live?.roles ?? [answer.from?.id, answer.to?.id].filter((role) => role !== undefined);
      if (stops.length === 0) return undefined;
      return {
        station: ({ id }) => {
          const index = stops.indexOf(id);
          if (index >= 0) return { tone: 'stop', number: answer.live ? index + 1 : undefined };
          return { tone: id === answer.at?.role.id ? 'chosen' : 'dim', number: undefined };
        },
        steps: (answer.live?.ways ?? []).map(({ step }) => ({ step, part: 'route' })),
      };
    }
  }
}

function litByRole({ role, waysOut, waysIn }: RoleAnswer): Lit {
  const out = waysOut.map(({ step }) => ({ step, part: 'out' as const }));
  const outward = new Set(out.map(({ step }) => step.transition));
  // An overlap leads out and in alike: it is one track, drawn once.
  const into = waysIn
    .filter(({ step }) => !outward.has(step.transition))
    .map(({ step }) => ({ step, part: 'in' as const }));
  const near = new Set([...out.map(({ step }) => step.to), ...into.map(({ step }) => step.from)]);
  return {
    station: ({ id }) => ({
      tone: id === role.id ? 'chosen' : near.has(id) ? 'lit' : 'dim',
      number: undefined,
    }),
    steps: [...into, ...out],
  };
}

function drawTracks(
  placement: Placement,
  sizes: ReadonlyMap<RoleId, Size>,
  steps: Lit['steps'],
): LiveTrack[] {
  return steps.map(({ step, part }) => {
    const { transition, from, to } = step;
    const curve = placement.track(transition, sizes);
    return {
      id: trackId(transition),
      from,
      to,
      transition,
      kind: transition.kind,
      basis: basisOf(transition),
      part,
      curve: from === transition.from ? curve : reversed(curve),
    };
  });
}

function reversed({ start, bends, end }: Curve): Curve {
  return { start: end, bends: bends.toReversed(), end: start };
}

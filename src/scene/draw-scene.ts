import { basisOf, type CareerGraph, type Step } from '../model/career-graph.ts';
import type { Role } from '../model/career-map.ts';
import type { RoleId } from '../model/schema.ts';
import { inLanguage, type Language } from '../model/text.ts';
import { rolesTouched, type Answer, type RoleAnswer } from '../queries/answer.ts';
import type { Resting } from '../queries/sources.ts';
import { reversed, type Point, type Size } from './geometry.ts';
import type { Layout, Placement } from './layouts/layout.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { paintOf, paletteOf, type Paint, type Palette, type Theme } from './palette.ts';
import { trackId, type LiveTrack, type QuietPart, type Scene, type Station, type Tone } from './scene.ts';
import { labelOf, roomFor, STATION } from './station.ts';

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
  const { graph, placement } = drawing;
  const { palette, stations, sizes, quiet } = atRest(drawing, look);
  const lit = litBy(answer);
  return {
    bounds: placement.bounds,
    palette,
    language: look.language,
    quiet: lit ? { ...quiet, dimmed: true } : quiet,
    live: {
      stations: lit
        ? stations.map((station) => ({ ...station, ...lit.station(graph.role(station.role)) }))
        : stations,
      tracks: drawTracks(placement, sizes, lit?.steps ?? []),
    },
  };
}

/** What a map looks like while nothing is asked: it changes with the look alone, so it is kept for each. */
interface AtRest {
  palette: Palette;
  stations: readonly Station[];
  sizes: ReadonlyMap<RoleId, Size>;
  quiet: QuietPart;
}

const kept = new WeakMap<Drawing, Map<string, AtRest>>();

function atRest(drawing: Drawing, look: Look): AtRest {
  const looks = kept.get(drawing) ?? new Map<string, AtRest>();
  kept.set(drawing, looks);
  const key = `${look.language} ${look.theme}`;
  const known = looks.get(key);
  if (known) return known;
  const made = drawAtRest(drawing, look);
  looks.set(key, made);
  return made;
}

function drawAtRest({ graph, placement }: Drawing, { language, theme }: Look): AtRest {
  const palette = paletteOf(theme);
  const paints = new Map(graph.map.map.families.map(({ id, colour }) => [id, paintOf(colour, palette)]));
  const stations = graph.roles.map((role): Station => ({
    role: role.id,
    name: inLanguage(role.name, language),
    ...labelOf(role, language),
    font: STATION.font,
    at: placement.at.get(role.id) as Point,
    paint: paints.get(role.family) as Paint,
    tone: 'plain',
    number: undefined,
  }));
  const sizes = new Map(stations.map(({ role, size }) => [role, size]));
  const quiet: QuietPart = {
    lanes: placement.lanes.map(({ family, box }) => ({
      family,
      name: inLanguage(graph.family(family).name, language),
      paint: paints.get(family) as Paint,
      box,
    })),
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
    dimmed: false,
  };
  return { palette, stations, sizes, quiet };
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
    case 'compare': {
      const compared = new Set(answer.roles.map(({ role }) => role.id));
      return {
        station: ({ id }) => ({ tone: compared.has(id) ? 'chosen' : 'dim', number: undefined }),
        steps: [],
      };
    }
    case 'sources':
      return answer.chosen && litBySource(answer.chosen);
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

function litBySource(resting: Resting): Lit {
  const touched = new Set(rolesTouched(resting));
  return {
    station: ({ id }) => ({ tone: touched.has(id) ? 'lit' : 'dim', number: undefined }),
    steps: resting.transitions.map((transition) => ({
      step: { from: transition.from, to: transition.to, transition },
      part: 'rests',
    })),
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

import type { CareerGraph } from '../model/career-graph.ts';
import { basisOf } from '../model/evidence.ts';
import type { RoleId } from '../model/schema.ts';
import { inLanguage, LANGUAGES, type Language } from '../model/text.ts';
import { transitionId } from '../model/transition-id.ts';
import type { Answer } from '../queries/answer/answer.ts';
import { reversed, type Point, type Size } from './geometry.ts';
import type { Layout, Placement } from './layouts/layout.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { highlightOf, type Highlight } from './highlight.ts';
import { separateEnds } from './separate-ends.ts';
import { paintOf, paletteOf, type Paint, type Palette, type Theme } from './palette.ts';
import type { LiveTrack, QuietPart, Scene, Station } from './scene.ts';
import { labelOf, roomFor, STATION, type StationLabel } from './station.ts';

/** How the reader wants it drawn. */
export interface SceneStyle {
  language: Language;
  theme: Theme;
}

/** A map with its places found, once; every question on it is drawn from this. */
export interface MapLayout {
  graph: CareerGraph;
  placement: Placement;
  /** Each role's name in lines, in each language: to find out how wide a text is takes long, so it is done once. */
  labels: Record<Language, ReadonlyMap<RoleId, StationLabel>>;
}

/** `label`: how a name is broken into lines and measured. */
export function layOut(graph: CareerGraph, layout: Layout = LAYOUTS[0], label = labelOf): MapLayout {
  const labelled = (language: Language) =>
    new Map(graph.roles.map((role) => [role.id, label(role, language)]));
  const labels = { zh: labelled('zh'), en: labelled('en') };
  const rooms = new Map(
    graph.roles.map(({ id }) => [
      id,
      roomFor(LANGUAGES.map((language) => labels[language].get(id) as StationLabel)),
    ]),
  );
  return { graph, placement: layout.place(graph, rooms), labels };
}

/** Pure: the same map, answer and look give the same picture. */
export function drawScene(drawing: MapLayout, answer: Answer, look: SceneStyle): Scene {
  const { graph, placement } = drawing;
  const { palette, stations, back, sizes, quiet, dimmed } = atRest(drawing, look);
  const lit = highlightOf(answer);
  return {
    bounds: placement.bounds,
    palette,
    language: look.language,
    quiet: lit ? dimmed : quiet,
    live: {
      stations: lit
        ? stations.map((station) => {
            const toned = lit.station(graph.role(station.role));
            return toned.tone === 'dim' ? (back.get(station.role) ?? station) : { ...station, ...toned };
          })
        : stations,
      tracks: separateEnds(drawTracks(placement, sizes, lit?.steps ?? [])),
    },
  };
}

/**
 * What a map looks like while nothing is asked: it changes with the look alone, so it is kept for each. What steps back
 * is always one object, so that who draws it sees that it is what was drawn.
 */
interface AtRest {
  palette: Palette;
  stations: readonly Station[];
  back: ReadonlyMap<RoleId, Station>;
  sizes: ReadonlyMap<RoleId, Size>;
  quiet: QuietPart;
  dimmed: QuietPart;
}

const kept = new WeakMap<MapLayout, Map<string, AtRest>>();

function atRest(drawing: MapLayout, look: SceneStyle): AtRest {
  const looks = kept.get(drawing) ?? new Map<string, AtRest>();
  kept.set(drawing, looks);
  const key = `${look.language} ${look.theme}`;
  const known = looks.get(key);
  if (known) return known;
  const made = drawAtRest(drawing, look);
  looks.set(key, made);
  return made;
}

function drawAtRest({ graph, placement, labels }: MapLayout, { language, theme }: SceneStyle): AtRest {
  const palette = paletteOf(theme);
  const paints = new Map(graph.map.map.families.map(({ id, colour }) => [id, paintOf(colour, palette)]));
  const stations = graph.roles.map((role): Station => ({
    role: role.id,
    name: inLanguage(role.name, language),
    ...(labels[language].get(role.id) as StationLabel),
    font: STATION.font,
    at: placement.at.get(role.id) as Point,
    paint: paints.get(role.family) as Paint,
    tone: 'plain',
    number: undefined,
    away: undefined,
  }));
  const back = new Map(stations.map((station) => [station.role, { ...station, tone: 'dim' as const }]));
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
      id: transitionId(transition),
      from: transition.from,
      to: transition.to,
      kind: transition.kind,
      basis: basisOf(transition),
      curve: placement.track(transition, sizes),
    })),
    dimmed: false,
  };
  return { palette, stations, back, sizes, quiet, dimmed: { ...quiet, dimmed: true } };
}

function drawTracks(
  placement: Placement,
  sizes: ReadonlyMap<RoleId, Size>,
  steps: Highlight['steps'],
): LiveTrack[] {
  return steps.map(({ step, part }) => {
    const { transition, from, to } = step;
    const curve = placement.track(transition, sizes);
    return {
      id: transitionId(transition),
      from,
      to,
      kind: transition.kind,
      basis: basisOf(transition),
      part,
      curve: from === transition.from ? curve : reversed(curve),
    };
  });
}

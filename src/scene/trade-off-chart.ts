import { largest, smallest } from '../model/extremes.ts';
import type { TradeOff } from '../queries/routing/trade-offs.ts';
import type { Point } from './geometry.ts';

/* Routes that trade steps for learning, as dots: to the right more steps, upwards more to learn. A route of which no
   step is assessed has no height: it stands in a band above the rest, apart from what is known. */

export const CHART = { width: 260, height: 190 };
/** How far apart two dots are at least, so that each can be seen and hit. */
export const DOT = 28;
const ROOM = { left: 44, right: 18, top: 34, bottom: 40 };
const MOST_TICKS = 5;
/** How finely a free place is looked for, and how much worse it is to be moved up or down than sideways. */
const GRID = 4;
const UPWARDS = 4;

interface Tick {
  at: number;
  value: number;
}

export interface TradeOffChart {
  /** In the order of the routes. */
  dots: readonly Point[];
  steps: readonly Tick[];
  levels: readonly Tick[];
  /** The height of the routes nobody assessed, where there are any. */
  unassessed: number | undefined;
}

export function chartOf(routes: readonly TradeOff[]): TradeOffChart {
  const unassessed = routes.some(isUnassessed) ? ROOM.top : undefined;
  const top = unassessed === undefined ? ROOM.top : ROOM.top + DOT + 8;
  const bottom = CHART.height - ROOM.bottom;
  const known = routes.filter((route) => !isUnassessed(route)).map(({ gap }) => gap);
  const levels = known.length > 0 ? ticksAround(smallest(known), largest(known)) : [];
  const [least = 0, most = 1] = [levels[0], levels.at(-1)];
  const counts = routes.map(({ steps }) => steps);
  const [fewest, longest] = [smallest(counts), largest(counts)];
  const x = (steps: number): number => {
    const width = CHART.width - ROOM.left - ROOM.right - DOT;
    return (
      ROOM.left + DOT / 2 + (longest === fewest ? width / 2 : (width * (steps - fewest)) / (longest - fewest))
    );
  };
  const y = (gap: number): number =>
    bottom - DOT / 2 - ((bottom - DOT / 2 - top) * (gap - least)) / (most - least);
  return {
    dots: spread(
      routes.map((route) => ({ x: x(route.steps), y: isUnassessed(route) ? ROOM.top : y(route.gap) })),
    ),
    steps: wholesBetween(fewest, longest).map((value) => ({ at: x(value), value })),
    levels: levels.map((value) => ({ at: y(value), value })),
    unassessed,
  };
}

function isUnassessed({ steps, unassessed }: TradeOff): boolean {
  return unassessed === steps;
}

/** Dots that would cover one another are moved sideways, as little as will do; up or down only where that is no use. */
function spread(wanted: readonly Point[]): Point[] {
  const placed: Point[] = [];
  for (const point of wanted)
    placed.push(
      isFree(point, placed) ? point : (nearby(point).find((place) => isFree(place, placed)) ?? point),
    );
  return placed;
}

function isFree(place: Point, placed: readonly Point[]): boolean {
  return placed.every(({ x, y }) => Math.hypot(x - place.x, y - place.y) >= DOT);
}

/** The places a dot can have within the chart, those where it should be first. */
function nearby({ x, y }: Point): Point[] {
  const [left, right] = [ROOM.left + DOT / 2, CHART.width - DOT / 2];
  const columns = Array.from(
    { length: Math.floor((right - left) / GRID) + 1 },
    (_, index) => left + index * GRID,
  );
  const heights = [y, ...rows()];
  const strangeness = (place: Point): number => Math.abs(place.x - x) + UPWARDS * Math.abs(place.y - y);
  return heights
    .flatMap((height) => columns.map((column) => ({ x: column, y: height })))
    .sort((a, b) => strangeness(a) - strangeness(b));
}

function rows(): number[] {
  const [top, bottom] = [ROOM.top, CHART.height - ROOM.bottom];
  return Array.from({ length: Math.floor((bottom - top) / GRID) + 1 }, (_, index) => top + index * GRID);
}

/** From what is at most the least to what is at least the most, in steps of 1, 2 or 5. */
function ticksAround(least: number, most: number): number[] {
  const step = stepFor(Math.max(1, most - least));
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

function wholesBetween(fewest: number, most: number): number[] {
  const step = stepFor(Math.max(1, most - fewest));
  return Array.from({ length: Math.floor((most - fewest) / step) + 1 }, (_, index) => fewest + index * step);
}

function stepFor(span: number): number {
  const rough = span / (MOST_TICKS - 1);
  const power = 10 ** Math.max(0, Math.floor(Math.log10(rough)));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
}

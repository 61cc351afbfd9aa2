import type { CareerMapElement } from '../../src/components/map/career-map.ts';
import type { MapOverviewElement } from '../../src/components/map/map-overview.ts';
import type { Point, Size } from '../../src/scene/geometry.ts';
import type { Deed, TimedPage } from './timed-page.ts';

/* Our page on the atlas: what is done there, and what it shows, told so that another page can show the same. */

const MAP = 'career-map';
const ROUTES = '#/routes/implementation-engineer/cio';

export interface Scenario {
  name: string;
  deed: Deed;
  /** What is open before, another each time where that makes a difference. */
  from(time: number, roles: readonly string[]): string;
  place(own: TimedPage, time: number): Promise<Point>;
  /** Where the bare page is pointed at; undefined: at the same place, for the same station is there. */
  bare?: '#point' | '#press';
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'selecting a role',
    deed: 'click',
    from: (time, roles) => `#/role/${nth(roles, time)}`,
    place: anotherStation,
  },
  {
    name: 'previewing a route',
    deed: 'point',
    from: () => ROUTES,
    place: (own, time) => nthOf(own, 'zhitu-route-card:not([live]) .route', time),
    bare: '#point',
  },
  {
    name: 'changing the criterion',
    deed: 'click',
    from: () => ROUTES,
    place: (own, time) => nthOf(own, 'zhitu-route-list [data-by][aria-pressed=false]', time),
    bare: '#press',
  },
];

/** The map itself, as cytoscape would be given it, in the same box. */
export interface BareMap {
  stations: readonly (Size & { id: string; label: string; at: Point })[];
  tracks: readonly { id: string; source: string; target: string }[];
  box: Record<'left' | 'top' | 'width' | 'height', number>;
}

/** What is seen of it: from where, and the class of what does not rest, by id. */
export interface Shown {
  view: { zoom: number; pan: Point };
  lit: Record<string, string>;
}

export async function openOurs(own: TimedPage, address: string): Promise<void> {
  await own.page.goto(`${address}?map=it-services&lang=zh&theme=light`);
  await own.page.locator(MAP).evaluate((element) => {
    globalThis.shownNow = () => (element as CareerMapElement).page?.scene;
  });
  await own.rest();
}

export async function turnTo(own: TimedPage, hash: string): Promise<void> {
  await own.ask((to) => void (location.hash = to), hash);
  await own.rest();
}

export async function bareMap(own: TimedPage): Promise<BareMap> {
  return own.page.locator(MAP).evaluate((element) => {
    const map = element as CareerMapElement;
    const { live, quiet } = (map.page as NonNullable<typeof map.page>).scene;
    const { left, top, width, height } = map.getBoundingClientRect();
    return {
      stations: live.stations.map(({ role, at, size, lines }) => {
        return { id: `role:${role}`, label: lines.join('\n'), ...size, at };
      }),
      tracks: quiet.tracks.map(({ id, from, to }) => {
        return { id: `track:${id}`, source: `role:${from}`, target: `role:${to}` };
      }),
      box: { left, top, width, height },
    };
  });
}

export async function shown(own: TimedPage): Promise<Shown> {
  return own.page.locator(MAP).evaluate((element) => {
    const map = element as CareerMapElement;
    const overview = map.shadowRoot?.querySelector('zhitu-map-overview') as MapOverviewElement;
    const { zoom, x, y } = overview.viewport as NonNullable<typeof overview.viewport>;
    const classes = map.elements.map(({ id, tone, part }) => [id, tone ?? part]);
    return {
      view: { zoom, pan: { x, y } },
      lit: Object.fromEntries(classes.filter(([, own]) => own && own !== 'dim')) as Record<string, string>,
    };
  });
}

/** A station that is in view, in reach of the pointer, and not chosen yet. */
async function anotherStation(own: TimedPage, time: number): Promise<Point> {
  const places = await own.page.locator(MAP).evaluate((element) => {
    const map = element as CareerMapElement;
    const chosen = map.elements.find(({ tone }) => tone === 'chosen')?.id;
    return map.elements
      .filter(({ id, tone }) => tone && id !== chosen)
      .map(({ id }) => map.stationOnPage(id.replace('role:', '')) ?? { x: 0, y: 0 })
      .filter(({ x, y }) => map.shadowRoot?.elementFromPoint(x, y)?.closest('#live'));
  });
  return nth(places, time);
}

async function nthOf(own: TimedPage, selector: string, time: number): Promise<Point> {
  return own.middle(nth(await own.page.locator(selector).all(), time));
}

/** Spread over the whole list. */
function nth<Thing>(things: readonly Thing[], time: number): Thing {
  const thing = things[(time * 7) % things.length];
  if (thing === undefined) throw new Error('There is nothing to choose from.');
  return thing;
}

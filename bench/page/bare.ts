import { createRequire } from 'node:module';
import html from './bare.html?raw';
import type { BareMap, Shown } from './ours.ts';
import type { TimedPage } from './timed-page.ts';

/* The bare page: the same stations and tracks in the same box, lit by classes. */

/** What a trial asks of it: seen from there, what was lit before and what is lit next. */
export interface Change extends Pick<Shown, 'view'> {
  before: Shown['lit'];
  after: Shown['lit'];
}

declare global {
  /** In bare.html. */
  function draw(map: BareMap): void;
  function prepare(change: Change): void;
}

export async function openBare(bare: TimedPage, map: BareMap): Promise<void> {
  await bare.page.setContent(html);
  const path = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
  await bare.page.addScriptTag({ path });
  await bare.ask((given) => {
    draw(given);
  }, map);
  await bare.rest();
}

export async function prepareBare(bare: TimedPage, change: Change): Promise<void> {
  await bare.ask((given) => {
    prepare(given);
  }, change);
  await bare.rest();
}

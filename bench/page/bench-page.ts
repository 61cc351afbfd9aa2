import type { LaunchOptions } from '@playwright/test';
import { median } from '../clock.ts';
import { figure, printLine } from '../table.ts';
import { openBare, prepareBare } from './bare.ts';
import { bareMap, openOurs, SCENARIOS, shown, turnTo, type Scenario } from './ours.ts';
import { TimedPage } from './timed-page.ts';

/*
 * From the pointer to the picture: `npm run bench -- page`. The app as it is built for visitors, on the atlas, beside
 * cytoscape alone that is given the same map and the same changes; one after the other, trial by trial, each in a
 * browser of its own. What is timed is told in timed-page.ts.
 */

const TRIALS = 30;
const SLOW_DOWN = 4;
/** Ms, median. */
const AIM = 50;

interface Row {
  name: string;
  ours: readonly number[];
  bare: readonly number[];
}

export async function benchPage(address: string, launch: LaunchOptions): Promise<void> {
  const ours = await TimedPage.open(launch, SLOW_DOWN);
  try {
    const bare = await TimedPage.open(launch, SLOW_DOWN);
    try {
      await benchBoth(ours, bare, address);
    } finally {
      await bare.close();
    }
  } finally {
    await ours.close();
  }
}

async function benchBoth(ours: TimedPage, bare: TimedPage, address: string): Promise<void> {
  await openOurs(ours, address);
  const map = await bareMap(ours);
  await openBare(bare, map);
  const roles = map.stations.map(({ id }) => id.replace('role:', ''));
  console.log(
    `\nPointer to picture, ${roles.length} roles, ${map.tracks.length} transitions, ${SLOW_DOWN}× slower`,
  );
  printLine('', 'median ms', 'worst ms', 'middle half', 'beside ours');
  const rows: Row[] = [];
  for (const scenario of SCENARIOS) {
    const row = await benchOne(scenario, { ours, bare, roles });
    printRow(row);
    rows.push(row);
  }
  printAims(rows);
}

async function benchOne(
  scenario: Scenario,
  { ours, bare, roles }: { ours: TimedPage; bare: TimedPage; roles: readonly string[] },
): Promise<Row> {
  const row = { name: scenario.name, ours: [] as number[], bare: [] as number[] };
  // The first is not counted: code that comes late has then come.
  for (let trial = 0; trial <= TRIALS; trial++) {
    await turnTo(ours, scenario.from(trial, roles));
    const { view, lit: before } = await shown(ours);
    const place = await scenario.place(ours, trial);
    const own = await ours.time(scenario.deed, place);
    const { lit: after } = await shown(ours);
    await prepareBare(bare, { view, before, after });
    const there = scenario.bare ? await bare.middle(bare.page.locator(scenario.bare)) : place;
    const other = await bare.time(scenario.deed, there);
    if (trial === 0) continue;
    row.ours.push(own);
    row.bare.push(other);
  }
  return row;
}

function printRow({ name, ours, bare }: Row): void {
  console.log(name);
  printLine('  ours', ...figures(ours));
  printLine('  cytoscape alone', ...figures(bare), `${figure(median(bare) / median(ours))}×`);
}

/** Median, worst, and between which the middle half lies. */
function figures(ms: readonly number[]): string[] {
  const sorted = ms.toSorted((a, b) => a - b);
  const [low, high] = [0.25, 0.75].map((share) => figure(sorted[Math.floor(share * sorted.length)] ?? NaN));
  return [figure(median(ms)), figure(Math.max(...ms)), `${low}–${high}`];
}

function printAims(rows: readonly Row[]): void {
  console.log('\nAims');
  for (const { name, ours } of rows) {
    const reached = median(ours);
    printLine(`${name}, ms, median`, `≤ ${AIM}`, figure(reached), reached <= AIM ? 'met' : 'missed');
  }
}

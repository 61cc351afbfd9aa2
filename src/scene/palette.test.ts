import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Family } from '../model/career-map.ts';
import { contrast } from './colour.ts';
import { paintOf, paletteOf, THEMES } from './palette.ts';

const families = readdirSync('graph-data', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const head = JSON.parse(readFileSync(`graph-data/${name}/map.json`, 'utf8')) as { families: Family[] };
    return head.families.map(({ id, colour }) => ({ family: `${name}/${id}`, colour }));
  });

describe.each(THEMES)('on %s paper', (theme) => {
  const palette = paletteOf(theme);

  function expectReadable(colour: string): void {
    const { line, fill, onFill, text, tint } = paintOf(colour, palette);
    expect(contrast(text, tint), `text of ${colour}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(onFill, fill), `filled station of ${colour}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(line, palette.card), `line of ${colour}`).toBeGreaterThanOrEqual(3);
  }

  it.each(families)('the family $family can be read and seen', ({ colour }) => {
    expectReadable(colour);
  });

  it('a family of any colour can be read and seen', () => {
    const colour = fc.stringMatching(/^#[0-9a-fA-F]{6}$/);
    const grey = fc.integer({ min: 0, max: 255 }).map((n) => '#' + n.toString(16).padStart(2, '0').repeat(3));
    fc.assert(fc.property(fc.oneof(colour, grey), expectReadable), { seed: 20240503, numRuns: 1000 });
  });

  it.each(['paper', 'card'] as const)('text can be read on the %s', (ground) => {
    expect(contrast(palette.ink, palette[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.muted, palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('the route can be seen', () => {
    expect(contrast(palette.route, palette.paper)).toBeGreaterThanOrEqual(3);
  });

  it('the number of a stop can be read', () => {
    expect(contrast(palette.onRoute, palette.route)).toBeGreaterThanOrEqual(4.5);
  });

  it('a warning can be read and a focus ring be seen', () => {
    expect(contrast(palette.warn, palette.card)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.focus, palette.paper)).toBeGreaterThanOrEqual(3);
  });
});

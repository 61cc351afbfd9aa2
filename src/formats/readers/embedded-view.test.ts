import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeUtf8, joinBytes } from '../bytes/bytes.ts';
import { PNG_SIGNATURE, writeChunk } from '../bytes/png-chunks.ts';
import { writeEmbeddedView, type EmbeddedView } from '../embedded-view.ts';
import { embeddedViewInPng, embeddedViewInSvg } from './embedded-view.ts';

const view: EmbeddedView = {
  app: 'zhitu',
  map: 'four-jobs',
  address: '#/routes/a/b?avoid=c>d&k=5',
  language: 'zh',
};
const written = writeEmbeddedView(view) ?? '';

const text = (keyword: string, value: string, flags = '\0\0'): Uint8Array =>
  writeChunk('iTXt', encodeUtf8(`${keyword}\0${flags}\0\0${value}`));
const png = (...chunks: Uint8Array[]): Uint8Array =>
  joinBytes([
    PNG_SIGNATURE,
    writeChunk('IHDR', new Uint8Array(13)),
    ...chunks,
    writeChunk('IDAT', new Uint8Array(40).fill(7)),
    writeChunk('IEND', new Uint8Array()),
  ]);

describe('a PNG', () => {
  it('gives the view it carries, whatever else it carries', () => {
    expect(embeddedViewInPng(png(text('zhitu', written)))).toEqual(view);
    expect(embeddedViewInPng(png(text('Title', '职途'), text('zhitu', written), text('zhitu', 'x')))).toEqual(
      view,
    );
  });

  it('from elsewhere has nothing inside', () => {
    expect(embeddedViewInPng(png())).toBe('nothing-inside');
    expect(embeddedViewInPng(png(text('Title', 'zhitu'), text('zhitu2', written)))).toBe('nothing-inside');
  });

  it('whose text was changed is broken', () => {
    const file = png(text('zhitu', written));
    file.set([0x42], file.length - 60);
    const changed = png(text('zhitu', written));
    const at = 8 + 25 + 8 + 20;
    changed.set([(changed[at] ?? 0) ^ 1], at);
    expect(embeddedViewInPng(changed)).toBe('broken');
    expect(embeddedViewInPng(png(text('zhitu', written.replace('#/', '//'))))).toBe('broken');
    expect(embeddedViewInPng(png(text('zhitu', written, '\x01\0')))).toBe('broken');
    expect(embeddedViewInPng(png(writeChunk('iTXt', encodeUtf8('zhitu\0'))))).toBe('broken');
    expect(
      embeddedViewInPng(
        png(
          writeChunk(
            'iTXt',
            joinBytes([encodeUtf8('zhitu\0\0\0\0\0'), Uint8Array.of(0xff, 0xfe, 0xff, 0xfe)]),
          ),
        ),
      ),
    ).toBe('broken');
    expect(embeddedViewInPng(png(text('zhitu', written + ' '.repeat(1e6))))).toBe('broken');
  });

  it('cut off anywhere is broken, or gives the view where that was before the cut', () => {
    const file = png(text('zhitu', written));
    const seen = new Set<string>();
    for (let length = 8; length < file.length; length++) {
      const found = embeddedViewInPng(file.slice(0, length));
      seen.add(typeof found === 'string' ? found : 'the view');
      if (typeof found !== 'string') expect(found).toEqual(view);
    }
    expect([...seen]).toEqual(['broken', 'the view']);
  });

  it('of garbage is refused without a throw', () => {
    const garbage = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(garbage, fc.boolean(), (bytes, signed) => {
        const file = signed ? joinBytes([PNG_SIGNATURE, bytes]) : bytes;
        expect(embeddedViewInPng(file)).toBe(signed ? 'broken' : 'not-a-picture');
      }),
    );
  });

  it('with one byte spoiled never gives another view', () => {
    const file = png(text('zhitu', written));
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const spoiled = file.slice();
        spoiled.set([(file[at] ?? 0) ^ by], at);
        const found = embeddedViewInPng(spoiled);
        if (typeof found !== 'string') expect(found).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });

  it('that says a chunk is 4 GB long is broken, and a huge one is walked', () => {
    expect(
      embeddedViewInPng(
        joinBytes([PNG_SIGNATURE, Uint8Array.of(0xff, 0xff, 0xff, 0xff), encodeUtf8('IDAT')]),
      ),
    ).toBe('broken');
    const huge = png(writeChunk('IDAT', new Uint8Array(20_000_000)), text('zhitu', written));
    expect(embeddedViewInPng(huge)).toEqual(view);
    const many = joinBytes([PNG_SIGNATURE, new Uint8Array(1_200_000)]);
    expect(embeddedViewInPng(many)).toBe('broken');
  });
});

const escaped = written.replaceAll('&', '&amp;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const svg = (inside: string): string =>
  `<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg">${inside}<rect width="1"/></svg>\n`;

describe('an SVG', () => {
  it.each([
    ['as it is written', `<metadata id="zhitu">${escaped}</metadata>`],
    [
      'as another program writes it',
      `<metadata\n  data-x="1" id='zhitu' xml:space="preserve">\n${escaped.replaceAll('&quot;', '"')}\n</metadata>`,
    ],
    [
      'with numbers for signs',
      `<metadata id="zhitu">${escaped.replaceAll('&quot;', '&#34;').replaceAll('&gt;', '&#x3E;')}</metadata>`,
    ],
    [
      'beside metadata of others',
      `<metadata id="other">{}</metadata><metadata>x</metadata><metadata id="zhitu">${escaped}</metadata>`,
    ],
  ])('gives the view it carries, %s', (_, inside) => {
    expect(embeddedViewInSvg(svg(inside))).toEqual(view);
  });

  it('from elsewhere has nothing inside', () => {
    expect(embeddedViewInSvg(svg(''))).toBe('nothing-inside');
    expect(embeddedViewInSvg(svg('<metadata id="zhitu2">{}</metadata><metadata/>'))).toBe('nothing-inside');
    expect(embeddedViewInSvg('\ufeff<svg/>')).toBe('nothing-inside');
  });

  it('whose inside was damaged is broken', () => {
    expect(embeddedViewInSvg(svg(`<metadata id="zhitu">${escaped.slice(0, -9)}</metadata>`))).toBe('broken');
    expect(embeddedViewInSvg(svg('<metadata id="zhitu"/>'))).toBe('broken');
    expect(embeddedViewInSvg(svg('<metadata id="zhitu">&#x7fffffff;</metadata>'))).toBe('broken');
    expect(embeddedViewInSvg(svg(`<metadata id="zhitu">${escaped}`))).toBe('broken');
    expect(embeddedViewInSvg(svg('').slice(0, -10))).toBe('broken');
  });

  it('is nothing else', () => {
    for (const other of [
      '',
      'text',
      '<html><body></body></html>',
      '{"svg":"<svg>"}',
      '<?xml version="1.0"?><gexf/>',
    ])
      expect(embeddedViewInSvg(other)).toBe('not-a-picture');
  });

  it('cut off or spoiled anywhere never throws and never gives another view', () => {
    const file = svg(`<metadata id="zhitu">${escaped}</metadata>`);
    fc.assert(
      fc.property(
        fc.nat(file.length),
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.boolean(),
        (at, by, cut) => {
          const found = embeddedViewInSvg(file.slice(0, at) + by + (cut ? '' : file.slice(at + 1)));
          if (typeof found !== 'string') expect(found.app).toBe('zhitu');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of five million signs is read through once', () => {
    for (const part of ['<metadata ', '<metadata id="zhitu"', '&#x', '<metadata id="zhitu2">', '<', 'id = '])
      expect(embeddedViewInSvg('<svg>' + part.repeat(5e6 / part.length))).toBe('broken');
  });
});

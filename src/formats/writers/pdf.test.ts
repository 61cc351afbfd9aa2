import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writePdf, type PdfPage } from './pdf.ts';

/** The head of a JPEG of 1654 × 2339 pixels. What follows in a real one is the reader's business. */
const JPEG = Uint8Array.from(
  Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0001108092306760301220002110103110100ffd9', 'hex'),
);

const A4: PdfPage = {
  width: 595.276,
  height: 841.89,
  jpeg: JPEG,
  title: '售前工程师 → CIO (1) \\ 👩‍💻',
  creator: '职途 Zhitu',
  created: new Date('2026-11-22T10:20:30Z'),
  language: 'zh-Hans',
  lines: [
    { text: '实施工程师', x: 100, y: 120, size: 14 },
    { text: 'Presales engineer (50 %)', x: 300, y: 500, size: 9.5 },
    { text: '𠮷野家 👩‍💻', x: 20, y: 800, size: 12 },
  ],
};

/** The objects of a file by the offsets its own table gives; throws where one is not there. */
function objectsOf(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const [, count = '', entries = ''] =
    /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] \n)+)trailer/.exec(text.slice(start)) ?? [];
  const offsets = entries.match(/.{18} \n/g) ?? [];
  expect(offsets).toHaveLength(Number(count));
  return offsets.slice(1).map((entry, index) => {
    const from = Number(entry.slice(0, 10));
    const [head = ''] = /^\d+ 0 obj\n/.exec(text.slice(from, from + 20)) ?? [];
    expect(head).toBe(`${index + 1} 0 obj\n`);
    return text.slice(from + head.length, text.indexOf('\nendobj\n', from));
  });
}

describe('a document of one page', () => {
  const objects = objectsOf(writePdf(A4));
  const file = objects.join('\n');

  it('has every object where its table says, each named by another', () => {
    const named = [
      ...Buffer.from(writePdf(A4))
        .toString('latin1')
        .matchAll(/(\d+) 0 R/g),
    ].map(([, id]) => Number(id));
    expect(new Set(named)).toEqual(new Set(objects.map((_, index) => index + 1)));
  });

  it('has streams as long as it says', () => {
    const streams = objects.flatMap((object) => {
      const [, length, stream] = /\/Length (\d+) >>\nstream\n(.*)\nendstream$/s.exec(object) ?? [];
      return stream === undefined ? [] : [[Number(length), stream.length]];
    });
    expect(streams.length).toBeGreaterThan(4);
    for (const [said, is] of streams) expect(is).toBe(said);
  });

  it('is as large as was asked, and filled by the picture as it came', () => {
    expect(file).toContain('/MediaBox [0 0 595.276 841.89]');
    expect(file).toContain('q 595.276 0 0 841.89 0 0 cm /Picture Do Q');
    expect(file).toContain('/Width 1654 /Height 2339');
    expect(file).toContain(Buffer.from(JPEG).toString('latin1'));
    expect(file.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('embeds no font, looks for none, and draws no glyph', () => {
    expect(file).not.toMatch(/FontFile|BaseFont/);
    expect(new Set(file.match(/\/Subtype \/Type\w+/g))).toEqual(new Set(['/Subtype /Type3']));
    expect(file.match(/d0\n/g)?.length).toBeGreaterThan(2);
  });

  it('is the same for the same page, and needs no lines', () => {
    expect(Buffer.compare(writePdf(A4), writePdf({ ...A4 }))).toBe(0);
    expect(() => objectsOf(writePdf({ ...A4, lines: [] }))).not.toThrow();
  });

  it('is not written around anything but a JPEG', () => {
    expect(() => writePdf({ ...A4, jpeg: new Uint8Array(99) })).toThrow(RangeError);
  });
});

// Where poppler-utils is installed: Debian's and Homebrew's are called so.
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

describe.skipIf(!hasPoppler)('read by another program (pdftotext, where it is installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-pdf-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const poppler = (page: PdfPage, program: string, ...options: string[]): string => {
    const path = join(folder, 'page.pdf');
    writeFileSync(path, writePdf(page));
    return execFileSync(program, [...options, path, ...(program === 'pdftotext' ? ['-'] : [])], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  };

  it('has its text in any script', () => {
    const text = poppler(A4, 'pdftotext', '-layout');
    for (const { text: line } of A4.lines) expect(text).toContain(line);
  });

  it('has its text where it was put', () => {
    const [, x, top, right, bottom] =
      /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">实施工程师</.exec(
        poppler(A4, 'pdftotext', '-bbox'),
      ) ?? [];
    expect(Number(x)).toBeCloseTo(100, 1);
    expect(Number(right)).toBeCloseTo(100 + 5 * 14, 1);
    expect(Number(top)).toBeLessThan(120 - 8);
    expect(Number(bottom)).toBeGreaterThan(119);
    expect(Number(bottom)).toBeLessThan(130);
  });

  it('has more characters than one font has codes', () => {
    const text = Array.from({ length: 700 }, (_, index) => String.fromCharCode(0x4e00 + index * 7)).join('');
    const lines = (text.match(/.{35}/g) ?? []).map((line, index) => ({
      text: line,
      x: 20,
      y: 30 + index * 20,
      size: 12,
    }));
    expect(poppler({ ...A4, lines }, 'pdftotext').replace(/\s/g, '')).toBe(text);
  });

  it('has its title, its maker and its date', () => {
    const info = poppler(A4, 'pdfinfo', '-isodates');
    expect(info).toMatch(/Title: +售前工程师 → CIO \(1\) \\ 👩‍💻/u);
    expect(info).toMatch(/Creator: +职途 Zhitu/);
    expect(info).toMatch(/CreationDate: +2026-11-22T10:20:30Z/);
    expect(info).toMatch(/Pages: +1\n/);
    expect(info).toMatch(/Page size: +595.276 x 841.89 pts \(A4\)/);
  });
});

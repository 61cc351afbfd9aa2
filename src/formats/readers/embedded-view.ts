import { decodeAscii } from '../bytes/bytes.ts';
import { chunksOf, isPng } from '../bytes/png-chunks.ts';
import { EMBEDDED_KEY, readEmbeddedView, type EmbeddedView } from '../embedded-view.ts';

/** Why a file opens no view: no PNG or SVG; one from elsewhere; one whose inside was damaged. */
export type NoEmbeddedView = 'not-a-picture' | 'nothing-inside' | 'broken';

/** What a PNG carries. Whatever the bytes are, nothing is thrown. */
export function embeddedViewInPng(png: Uint8Array): EmbeddedView | NoEmbeddedView {
  if (!isPng(png)) return 'not-a-picture';
  let ended = false;
  for (const { type, data, isIntact } of chunksOf(png)) {
    if (type === 'iTXt' && keywordOf(data) === EMBEDDED_KEY)
      return (isIntact() ? readEmbeddedView(textIn(data) ?? '') : undefined) ?? 'broken';
    ended = type === 'IEND';
    if (ended) break;
  }
  return ended ? 'nothing-inside' : 'broken';
}

/** Keywords have at most 79 characters and end with a zero. */
function keywordOf(data: Uint8Array): string {
  const end = data.subarray(0, 80).indexOf(0);
  return decodeAscii(data.subarray(0, Math.max(end, 0)));
}

/** After the keyword: whether and how it is compressed (ours is not), language and translated keyword, each ended by a zero. */
function textIn(data: Uint8Array): string | undefined {
  const flag = data.indexOf(0) + 1;
  const language = data.indexOf(0, flag + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (data[flag] !== 0 || translated < 0) return undefined;
  const text = data.subarray(translated + 1);
  return text.length > MOST ? undefined : decodeUtf8(text);
}

/** More than any view is written with, even escaped. */
const MOST = 32_768;

/** Throws where bytes are no text. A byte order mark is a character like any other. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What an SVG carries. Whatever the text is, nothing is thrown, and it is read through once. */
export function embeddedViewInSvg(svg: string): EmbeddedView | NoEmbeddedView {
  const root = svg.indexOf('<svg');
  if (root < 0 || !/^\s*<(?:\?xml|!--|!doctype|svg)/i.test(svg)) return 'not-a-picture';
  for (let at = svg.indexOf('<metadata', root); at >= 0; at = svg.indexOf('<metadata', at + 1)) {
    const tag = OURS.exec(svg.slice(at, at + 300))?.[0];
    if (tag === undefined) continue;
    const closed = svg.indexOf('</metadata', at);
    if (closed < 0 || closed - at > MOST) return 'broken';
    return readEmbeddedView(unescaped(svg.slice(at + tag.length, closed)).trim()) ?? 'broken';
  }
  return /(?:<\/svg\s*|\/)>\s*$/.test(svg.slice(-300)) ? 'nothing-inside' : 'broken';
}

/** Another program may have added attributes of its own. */
const OURS = new RegExp(`^<metadata\\s(?:[^<>]*\\s)?id\\s*=\\s*(["'])${EMBEDDED_KEY}\\1[^<>]*>`);

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The five names of XML, and numbers; anything else stays as it is, and is then refused. */
function unescaped(text: string): string {
  return text.replace(/&(?:#(x[0-9a-f]{1,6}|\d{1,7})|(\w{2,4}));/gi, (entity, number?: string, name = '') => {
    if (number === undefined) return ENTITIES[name as string] ?? entity;
    const point = Number(number.startsWith('x') ? `0${number}` : number);
    return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
  });
}

import type { Picture } from '../../scene/pictures/picture.ts';
import { textWidth } from '../../scene/text-width.ts';
import { startOf, textsOf } from '../../scene/texts.ts';

/* Text that lies over a picture to be found and copied, and is not drawn. Its fonts are of Type 3, whose glyphs are drawn
   by the file itself: here, by nothing. So no font is embedded and none is looked for, which a Type 0 font would need:
   the specification (9.7.5.2) allows Identity-H with embedded fonts only. */

/** A line of text: its beginning, on its baseline, from the top left of the page in points. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** Every line of text a picture shows, where it shows it; `scale`: points for one of the picture's units. */
export function pdfLinesOf(picture: Picture, scale: number): PdfLine[] {
  return textsOf(picture).map((mark) => {
    const { x, y } = startOf(mark);
    return { text: mark.text, x: x * scale, y: y * scale, size: mark.size * scale };
  });
}

/** Writes an object of the file, and says how it is referred to. */
export type AddObject = (body: string, stream?: string) => string;

/** A Type 3 font has 256 codes; the first is left out, as 0 ends a text for some readers. */
const CODES = 255;

/** Which code of which font stands for each character that occurs. */
class Glyphs {
  readonly characters: string[] = [];
  readonly #places = new Map<string, number>();

  place(character: string): { font: number; code: string } {
    let place = this.#places.get(character);
    if (place === undefined) {
      place = this.characters.push(character) - 1;
      this.#places.set(character, place);
    }
    return { font: Math.floor(place / CODES), code: hex((place % CODES) + 1, 2) };
  }
}

/** The drawing commands of the lines, and the fonts they name. */
export function writeText(
  lines: readonly PdfLine[],
  pageHeight: number,
  add: AddObject,
): { commands: string; fonts: string } {
  const glyphs = new Glyphs();
  const written = lines.map((line) => writeLine(line, pageHeight, glyphs));
  return { commands: ['BT', ...written, 'ET'].join('\n'), fonts: writeFonts(glyphs.characters, add) };
}

function writeLine({ text, x, y, size }: PdfLine, pageHeight: number, glyphs: Glyphs): string {
  const runs: { font: number; codes: string }[] = [];
  for (const character of text.toWellFormed().replace(/\p{Cc}/gu, ' ')) {
    const { font, code } = glyphs.place(character);
    const last = runs.at(-1);
    if (last?.font === font) last.codes += code;
    else runs.push({ font, codes: code });
  }
  const shown = runs.map(({ font, codes }) => `/F${font} ${decimal(size)} Tf <${codes}> Tj`);
  return [`1 0 0 1 ${decimal(x)} ${decimal(pageHeight - y)} Tm`, ...shown].join(' ');
}

function writeFonts(characters: readonly string[], add: AddObject): string {
  const empty = new Map<number, string>();
  const glyphOf = (width: number): string => {
    const glyph = empty.get(width) ?? add('', `${width} 0 d0`);
    empty.set(width, glyph);
    return glyph;
  };
  const fonts: string[] = [];
  for (let first = 0; first < characters.length; first += CODES)
    fonts.push(writeFont(characters.slice(first, first + CODES), glyphOf, add));
  return fonts.map((font, index) => `/F${index} ${font}`).join(' ');
}

function writeFont(
  characters: readonly string[],
  glyphOf: (width: number) => string,
  add: AddObject,
): string {
  const names = characters.map((_, index) => `/g${index + 1}`);
  const widths = characters.map((character) => Math.round(1000 * textWidth(character)));
  const glyphs = widths.map((width, index) => `${names[index] ?? ''} ${glyphOf(width)}`);
  return add(
    [
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 1000 900] /FontMatrix [0.001 0 0 0.001 0 0] /Resources << >>',
      `/FirstChar 1 /LastChar ${characters.length} /Widths [${widths.join(' ')}]`,
      `/Encoding << /Type /Encoding /Differences [1 ${names.join(' ')}] >>`,
      `/CharProcs << ${glyphs.join(' ')} >>`,
      `/ToUnicode ${add('', toUnicode(characters))} >>`,
    ].join('\n'),
  );
}

/** Says which character each code means; at most a hundred at a time. */
function toUnicode(characters: readonly string[]): string {
  const pairs = characters.map((character, index) => `<${hex(index + 1, 2)}> <${utf16(character)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < pairs.length; at += 100) {
    const block = pairs.slice(at, at + 100);
    blocks.push([`${block.length} beginbfchar`, ...block, 'endbfchar'].join('\n'));
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** As hexadecimal digits of UTF-16, the higher byte first. */
export function utf16(text: string): string {
  return text
    .split('')
    .map((unit) => hex(unit.charCodeAt(0), 4))
    .join('');
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

/** PDF knows no exponents. */
export function decimal(value: number): string {
  return String(Number(value.toFixed(3)));
}

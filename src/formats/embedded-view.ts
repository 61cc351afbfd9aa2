import { LANGUAGES, type Language } from '../model/text.ts';

/** What a saved picture carries, so that it opens again as the view it was saved from. */
export interface EmbeddedView {
  app: typeof EMBEDDED_KEY;
  /** The id of the map it shows. */
  map: string;
  /** The question, as the address bar writes it: `#/routes/a/b?by=…`. */
  address: string;
  language: Language;
  /** Where transitions that are only estimated were left out. */
  estimates?: 'hidden' | undefined;
}

/** What it is called inside: the keyword of a PNG's text, the id of an SVG's metadata. */
export const EMBEDDED_KEY = 'zhitu';

/** No view needs more; whatever is longer was not written here. */
const LONGEST = 4096;

/** As a picture carries it; undefined where it would not be read again. */
export function writeEmbeddedView({
  map,
  address,
  language,
  estimates,
}: Omit<EmbeddedView, 'app'>): string | undefined {
  const text = JSON.stringify({ app: EMBEDDED_KEY, map, address, language, estimates });
  return readEmbeddedView(text) && text;
}

/** Strict: a picture comes from anywhere, and what it carries becomes an address. Undefined for anything odd. */
export function readEmbeddedView(text: string): EmbeddedView | undefined {
  if (text.length > LONGEST) return undefined;
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { app, map, address, language, estimates, ...more } = value as Record<keyof EmbeddedView, unknown>;
  if (Object.keys(more).length > 0 || !(estimates === undefined || estimates === 'hidden')) return undefined;
  const spoken = LANGUAGES.find((known) => known === language);
  if (app !== EMBEDDED_KEY || !isMapId(map) || !isAddress(address) || !spoken) return undefined;
  return { app, map, address, language: spoken, ...(estimates && { estimates }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMapId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** An address is written without spaces, control characters or marks that turn text round: all of it is plain ASCII. */
function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^#\/[!-~]*$/.test(value) && !/[<"\\`]/.test(value);
}

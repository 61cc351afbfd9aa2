import { safeText } from './safe-text.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Fit for an attribute and for an element alike; white space as it is, which a reader would else make blanks of. */
export function escapeXml(text: string): string {
  return safeText(text).replace(/[&<>"'\t\n]/g, (character) => ENTITIES[character] ?? '');
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

function opening(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  return `<${name}${written.join('')}`;
}

/** An element of elements. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const open = opening(name, attributes);
  return children.length === 0 ? `${open}/>` : [`${open}>`, ...children, `</${name}>`].join('\n');
}

/** An element of text. */
export function leaf(name: string, attributes: Attributes, text: string): string {
  return `${opening(name, attributes)}>${escapeXml(text)}</${name}>`;
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

import type { Finding, Path } from './problem.ts';

/* Two things a schema passes over: names that a plain JavaScript object already has (they are lost, or worse,
   replace something, on the way through any library), and keys it does not know (kept, and said). */

const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype));

interface Shape {
  type: string;
  entries?: Record<string, Shape>;
  item?: Shape;
  items?: readonly Shape[];
  value?: Shape;
  wrapped?: Shape;
  pipe?: readonly Shape[];
}

/** Reserved keys and ids as errors, unknown keys as warnings; every one, with its path. */
export function findOddKeys(schema: unknown, raw: unknown): Finding[] {
  const findings: Finding[] = [];
  walk(schema as Shape | undefined, raw, [], findings);
  return findings;
}

/** A map has no such depth; what has it is no map, and the schema says so. */
const DEEPEST = 24;

function walk(shape: Shape | undefined, value: unknown, path: Path, findings: Finding[]): void {
  if (path.length > DEEPEST) return;
  if (Array.isArray(value)) {
    const inner = unwrap(shape);
    value.forEach((item, index) => {
      walk(inner?.item ?? inner?.items?.[index], item, [...path, index], findings);
    });
  } else if (typeof value === 'object' && value !== null) {
    walkObject(unwrap(shape), value as Record<string, unknown>, path, findings);
  }
}

function walkObject(
  shape: Shape | undefined,
  value: Record<string, unknown>,
  path: Path,
  findings: Finding[],
): void {
  for (const key of Object.keys(value)) {
    const at = [...path, key];
    const entry = shape?.entries && Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;
    if (RESERVED.has(key)) findings.push({ fault: 'reserved-id', id: key, severity: 'error', path: at });
    else if (key === 'id' && isReserved(value[key]))
      findings.push({ fault: 'reserved-id', id: value[key], severity: 'error', path: at });
    else if (isClosed(shape) && !entry)
      findings.push({ fault: 'unknown-key', key, severity: 'warning', path: at });
    walk(entry ?? shape?.value, value[key], at, findings);
  }
}

function isReserved(id: unknown): id is string {
  return typeof id === 'string' && RESERVED.has(id);
}

/** An object with no entries at all (`codes`, an evidence's `value`) is open on purpose. */
function isClosed(shape: Shape | undefined): boolean {
  return shape?.entries !== undefined && Object.keys(shape.entries).length > 0;
}

function unwrap(shape: Shape | undefined): Shape | undefined {
  let inner = shape;
  while (inner?.wrapped) inner = inner.wrapped;
  return inner;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/* The explorer may stand in a small box of somebody else's page: what is in it goes by the size of that box. Only a
   modal dialog stands before everything in the window, and may go by the window. */

const COMPONENTS = join(import.meta.dirname, '../src/components');
const FILES = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const IN_DIALOGS = ['dialogs/dialog.css.ts', 'export/data-export.css.ts', 'export/picture-export.css.ts'];

/** What goes by the window wherever it stands. */
const BY_THE_WINDOW = [
  /@media[^{]*\b(?:width|height|orientation|aspect-ratio)\b[^{]*/g,
  /matchMedia\((?!'\((?:forced-colors|pointer|prefers-))/g,
  /\binner(?:Width|Height)\b/g,
  /position: fixed/g,
];
/** What only a dialog may be measured by. */
const LENGTHS = [/\b[\d.]+[dsl]?v(?:w|h|i|b|min|max)\b/g, /\benv\([^)]*\)/g];

function found(patterns: readonly RegExp[], files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const text = readFileSync(join(COMPONENTS, file), 'utf8');
    return patterns.flatMap((pattern) =>
      (text.match(pattern) ?? []).map((what) => `${file}: ${what.trim()}`),
    );
  });
}

test('no element is laid out by the size of the window', () => {
  expect(FILES).toEqual(expect.arrayContaining(IN_DIALOGS));
  expect(found(BY_THE_WINDOW, FILES)).toEqual([]);
});

test('only a dialog is measured by the window', () => {
  expect(found(LENGTHS, IN_DIALOGS)).not.toEqual([]);
  expect(
    found(
      LENGTHS,
      FILES.filter((file) => !IN_DIALOGS.includes(file)),
    ),
  ).toEqual([]);
});

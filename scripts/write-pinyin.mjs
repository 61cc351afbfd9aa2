// Writes graph-data/<map>/pinyin.json and src/languages/sounds.json, so that names and commands are found as they are
// typed on a Latin keyboard. It is done here and not in the page: reading 会计 or 长途 right takes a dictionary many times the size of all the rest.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';

/** @typedef {{ id: string, name: { zh?: string }, aliases?: string[], searchedAs?: string[] }} NamedRole */

const HAN = /\p{Script=Han}/u;

/** Every map in graph-data/, as the paths of its roles and of its pinyin. */
export function pinyinFiles() {
  const root = fileURLToPath(new URL('../graph-data', import.meta.url));
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      map: name,
      roles: join(root, name, 'roles.json'),
      pinyin: join(root, name, 'pinyin.json'),
    }));
}

/**
 * The file for a list of roles, one role a line. A role's list has `shishigongchengshi ssgcs` and the like: how the
 * Chinese name, then each alias and searchedAs with Han characters, is typed in full and by initials; first from its beginning,
 * then from each Han character after it, so that looking for a beginning finds a middle word. An ending that the
 * role's list already has is not repeated. `src/queries/search/pinyin.ts` reads the list in the same order.
 * @param {readonly NamedRole[]} roles
 * @returns {string}
 */
export function writePinyin(roles) {
  const lines = roles
    .map((role) => ({ id: role.id, forms: pinyinOf(role) }))
    .filter(({ forms }) => forms.length > 0)
    .map(
      ({ id, forms }) => `  ${JSON.stringify(id)}: [${forms.map((form) => JSON.stringify(form)).join(', ')}]`,
    );
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

/** @param {NamedRole} role */
function pinyinOf({ name, aliases = [], searchedAs = [] }) {
  /** @type {Map<string, string>} */
  const forms = new Map();
  for (const text of [name.zh ?? '', ...aliases, ...searchedAs]) {
    if (!HAN.test(text)) continue;
    const letters = lettersOf(text);
    for (const [index, { han }] of letters.entries()) {
      const ending = letters.slice(index);
      const key = ending.map(({ letter }) => letter).join('');
      if ((index === 0 || han) && !forms.has(key)) forms.set(key, formOf(ending));
    }
  }
  return [...forms.values()];
}

/**
 * The letters of a text, each with how it is typed, read in the context of the whole.
 * @param {string} text
 */
function lettersOf(text) {
  return pinyin(text, { type: 'all', toneType: 'none', v: true })
    .map(({ origin, pinyin: syllable }) => {
      const letter = plain(origin);
      const han = HAN.test(letter);
      return { letter, han, typed: (han && plain(syllable)) || letter };
    })
    .filter(({ letter }) => letter !== '');
}

/** @param {{ han: boolean, typed: string }[]} ending */
function formOf(ending) {
  const full = ending.map(({ typed }) => typed).join('');
  return `${full} ${ending.map(({ han, typed }) => (han ? typed.slice(0, 1) : typed)).join('')}`;
}

/**
 * The same letters as `fold` in src/queries/folded.ts makes.
 * @param {string} text
 */
function plain(text) {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** How what the app itself says is read. */
export const soundsFile = fileURLToPath(new URL('../src/languages/sounds.json', import.meta.url));

/** Everything a command can say in Chinese but the names of roles, which have a pinyin.json. */
export function saidInChinese() {
  const words = fileURLToPath(new URL('../src/languages/zh.ts', import.meta.url));
  const criteria = fileURLToPath(new URL('../src/queries/criteria', import.meta.url));
  return [
    words,
    ...readdirSync(criteria).map((file) => join(criteria, file)),
    ...pinyinFiles().map(({ roles }) => join(dirname(roles), 'map.json')),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/**
 * The file for a text: each syllable with the Han characters that are read so in it.
 * @param {string} text
 * @returns {string}
 */
export function writeSounds(text) {
  /** @type {Map<string, Set<string>>} */
  const sounds = new Map();
  for (const run of new Set(text.match(/\p{Script=Han}+/gu)))
    for (const { letter, typed } of lettersOf(run))
      sounds.set(typed, (sounds.get(typed) ?? new Set()).add(letter));
  const sorted = [...sounds].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted.map(([typed, letters]) => [typed, [...letters].sort().join('')])), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(soundsFile, writeSounds(saidInChinese()));
  for (const file of pinyinFiles()) {
    const roles = /** @type {NamedRole[]} */ (JSON.parse(readFileSync(file.roles, 'utf8')));
    writeFileSync(file.pinyin, writePinyin(roles));
  }
}

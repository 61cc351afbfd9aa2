import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readCareerMap, readOneFile, SECTIONS } from '../../src/core.ts';
import type { MapFiles, Parsed, PinyinOf } from '../../src/core.ts';
import type { TerminalWords } from '../words/words.ts';
import { WrongInput } from '../wrong-input.ts';

/** A map as it was read. `map` is undefined where `problems` has errors. */
export type Opened = Parsed & {
  /** Empty where none comes with the map. */
  pinyin: PinyinOf;
  /** The name of the file, where one file holds all of the map. */
  oneFile?: string;
};

/** The ids of the maps in a folder. */
function mapsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => statOf(join(folder, name, 'map.json')));
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Undefined where it cannot be read, which the reader of the map then says. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** How names are typed, where the map comes with it: a convenience, so what is broken of it is left out. */
function readPinyin(folder: string): PinyinOf {
  try {
    const lists = Object.entries(JSON.parse(read(join(folder, 'pinyin.json')) ?? '{}') as object);
    return Object.fromEntries(lists.filter((entry): entry is [string, string[]] => isTexts(entry[1])));
  } catch {
    return {};
  }
}

function isTexts(list: unknown): list is string[] {
  return Array.isArray(list) && list.every((form) => typeof form === 'string');
}

function openFolder(folder: string): Opened {
  const files = SECTIONS.map((section) => [section, read(join(folder, `${section}.json`))]);
  return { ...readCareerMap(Object.fromEntries(files) as MapFiles), pinyin: readPinyin(folder) };
}

/**
 * A map by its id, where it is one of `bundled`; else by its folder or its file, looked for from `folder`. Throws
 * WrongInput where there is none.
 */
export function openMap(
  name: string,
  bundled: string,
  folder: string,
  wrong: TerminalWords['wrong'],
): Opened {
  const maps = mapsIn(bundled);
  if (maps.includes(name)) return openFolder(join(bundled, name));
  const path = resolve(folder, name);
  const found = statOf(path);
  if (!found) throw new WrongInput(wrong.map(name, maps));
  if (found.isDirectory()) return openFolder(path);
  const oneFile = basename(path);
  return { ...readOneFile(read(path), oneFile), pinyin: {}, oneFile };
}

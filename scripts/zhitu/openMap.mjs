import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { projectRoot } from '../setup/project-root.mjs';
import { WrongInput } from './WrongInput.mjs';

const bundled = join(projectRoot, 'graph-data');

/** npm runs a script in the project's folder; a file is meant from where npm was called. */
export function calledFrom(env) {
  return env.npm_lifecycle_event === 'zhitu' && env.INIT_CWD ? env.INIT_CWD : process.cwd();
}

/** The ids of the maps that come with the project. */
function bundledMaps() {
  return readdirSync(bundled).filter((name) => statOf(join(bundled, name, 'map.json')));
}

function statOf(path) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Undefined where it cannot be read, which the reader of the map then says. */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** How names are typed, where the map comes with it: a convenience, so what is broken of it is left out. */
function readPinyin(folder) {
  try {
    const lists = Object.entries(JSON.parse(read(join(folder, 'pinyin.json')) ?? '{}'));
    const isList = (list) => Array.isArray(list) && list.every((form) => typeof form === 'string');
    return Object.fromEntries(lists.filter(([, list]) => isList(list)));
  } catch {
    return {};
  }
}

function openFolder({ SECTIONS, readCareerMap }, folder) {
  const files = SECTIONS.map((section) => [section, read(join(folder, `${section}.json`))]);
  return { ...readCareerMap(Object.fromEntries(files)), pinyin: readPinyin(folder) };
}

/**
 * A map by its id, by its folder, or by its file: `map` is undefined where `problems` has errors.
 * @param {typeof import('../../src/core.ts')} core
 */
export function openMap(core, name, wrong) {
  const maps = bundledMaps();
  if (maps.includes(name)) return openFolder(core, join(bundled, name));
  const path = resolve(calledFrom(process.env), name);
  const found = statOf(path);
  if (!found) throw new WrongInput(wrong.map(name, maps));
  if (found.isDirectory()) return openFolder(core, path);
  const oneFile = basename(path);
  return { ...core.readOneFile(read(path), oneFile), pinyin: {}, oneFile };
}

import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { candidate } from './candidate.mjs';
import { onPath } from './on-path.mjs';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

function linuxPlaces() {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const opt = ['/opt/google/chrome/chrome', '/opt/chromium/chrome', '/opt/microsoft/msedge/msedge'];
  return [...names.map((name) => join('/usr/bin', name)), ...opt, '/snap/bin/chromium'];
}

function macPlaces() {
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const folders = ['/Applications', join(homedir(), 'Applications')];
  return folders.flatMap((folder) => apps.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)));
}

function windowsPlaces() {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32 } = process.env;
  const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
  const edge = 'Microsoft\\Edge\\Application\\msedge.exe';
  const folders = [PROGRAMFILES, programFiles32, LOCALAPPDATA].flatMap((folder) => (folder ? [folder] : []));
  return [...apps, edge].flatMap((app) => folders.map((folder) => join(folder, app)));
}

/** @type {Partial<Record<NodeJS.Platform, () => string[]>>} */
const places = { linux: linuxPlaces, darwin: macPlaces, win32: windowsPlaces };

/** Chrome, Chromium or Edge as people and systems install them. */
export function* installed() {
  const onThePath = commands.map(onPath).filter((path) => path !== undefined);
  const found = [...onThePath, ...(places[process.platform] ?? linuxPlaces)()];
  const seen = new Set();
  for (const path of found.filter((each) => existsSync(each))) {
    const real = realpathSync(path);
    if (!seen.has(real)) yield candidate('installed on this machine', path);
    seen.add(real);
  }
}

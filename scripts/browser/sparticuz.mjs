import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNpm } from '../setup/run-npm.mjs';
import { candidate } from './candidate.mjs';
import { memory } from './memory.mjs';
import { plainReason } from '../setup/plain-reason.mjs';

// The last version for Node 20.
const VERSION = '147.0.0';
const TIME_LIMIT = 600_000;
const parts = ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'];

const home = join(memory.folder, 'chromium');
const unpacked = join(home, VERSION);

async function fetchPackage() {
  const args = ['install', '--prefix', home, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const name = `@sparticuz/chromium@${VERSION}`;
  const { code, output, late } = await runNpm([...args, name], { timeLimit: TIME_LIMIT });
  if (late) throw new Error(`it took longer than ${TIME_LIMIT / 60_000} minutes`);
  if (code !== 0) throw new Error(plainReason(output));
  return join(home, 'node_modules', '@sparticuz', 'chromium');
}

/**
 * The package unpacks for AWS Lambda: always into the system's temporary folder, and the libraries only when
 * it believes to be there. Its inner inflate() does the same work without asking.
 * @param {string} folder
 * @param {string} pack where the package is
 */
async function inflateInto(folder, pack) {
  const { inflate } = /** @type {{ inflate: (file: string) => Promise<string> }} */ (
    await import(pathToFileURL(join(pack, 'build', 'esm', 'lambdafs.js')).href)
  );
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await Promise.all(parts.map((part) => inflate(join(pack, 'bin', part))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

// The package's own settings look for its fonts in /tmp. Without any font, text has neither size nor shape.
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** @param {string} pack */
async function unpack(pack) {
  // Renamed only when complete, so that an interrupted unpacking is never taken for a browser.
  const beginning = join(home, 'unpacking');
  await rm(beginning, { recursive: true, force: true });
  await mkdir(beginning, { recursive: true });
  await inflateInto(beginning, pack);
  await writeFile(join(beginning, 'fonts', 'fonts.conf'), fontSettings);
  await rename(beginning, unpacked);
  await rm(join(home, 'node_modules'), { recursive: true, force: true });
}

function libraryPath() {
  const theirs = process.env['LD_LIBRARY_PATH'];
  return [join(unpacked, 'al2023', 'lib'), ...(theirs ? [theirs] : [])].join(delimiter);
}

/**
 * A headless Chromium with its own system libraries: needs neither root nor anything but the npm registry.
 * @param {(line: string) => void} say
 */
export async function* sparticuz(say) {
  // There are builds for arm64 too, but not in the npm registry.
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('it exists for Linux on x64 only');
  if (!existsSync(unpacked)) {
    say('Getting a headless Chromium from the npm registry (64 MB, 200 MB unpacked)…');
    await unpack(await fetchPackage());
  }
  const path = join(unpacked, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(unpacked, 'fonts', 'fonts.conf') };
  // The system's libraries fit the system best; the package's are for systems that lack them.
  yield candidate('from the npm registry', path, fonts);
  yield candidate('from the npm registry', path, { ...fonts, LD_LIBRARY_PATH: libraryPath() });
}

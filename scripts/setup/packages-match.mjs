import { readFileSync } from 'node:fs';

/**
 * A package in a lock file.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked
 */

/**
 * @param {string} lockFile
 * @returns {Record<string, Locked> | undefined}
 */
function packagesOf(lockFile) {
  try {
    const { packages } = /** @type {{ packages?: Record<string, Locked> }} */ (
      JSON.parse(readFileSync(lockFile, 'utf8'))
    );
    return packages;
  } catch {
    return undefined;
  }
}

/**
 * @param {Locked} wanted
 * @param {Locked | undefined} present
 */
function samePackage(wanted, present) {
  // Binaries for other platforms are in the lock file and rightly absent here.
  if (!present) return Boolean(wanted.optional ?? wanted.devOptional);
  return present.version === wanted.version && present.integrity === wanted.integrity;
}

/**
 * Whether what npm says it installed is what the lock file asks for. It spares those who ran `npm ci` or
 * `npm install` themselves a second installation.
 * @param {string} lockFile
 * @param {string} installedLockFile
 */
export function packagesMatch(lockFile, installedLockFile) {
  const present = packagesOf(installedLockFile);
  const wanted = packagesOf(lockFile);
  if (!present || !wanted) return false;
  const packages = Object.entries(wanted).filter(([place]) => place !== '');
  return (
    Object.keys(present).every((place) => place in wanted) &&
    packages.every(([place, entry]) => samePackage(entry, present[place]))
  );
}

import { readFileSync } from 'node:fs';

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function samePackage(wanted, present) {
  // Binaries for other platforms are in the lock file and rightly absent here.
  if (!present) return Boolean(wanted.optional ?? wanted.devOptional);
  return present.version === wanted.version && present.integrity === wanted.integrity;
}

/**
 * Whether what npm says it installed is what the lock file asks for. It spares those who ran `npm ci` or
 * `npm install` themselves a second installation.
 */
export function packagesMatch(lockFile, installedLockFile) {
  const present = packagesOf(installedLockFile);
  const wanted = packagesOf(lockFile);
  if (!present || !wanted) return false;
  const places = Object.keys(wanted).filter((place) => place !== '');
  return (
    Object.keys(present).every((place) => place in wanted) &&
    places.every((place) => samePackage(wanted[place], present[place]))
  );
}

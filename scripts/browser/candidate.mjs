const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {string} from
 * @param {string} [executablePath]
 * @param {Record<string, string>} [env]
 * @returns {import('./memory.mjs').Candidate}
 */
export function candidate(from, executablePath, env = {}) {
  // Chromium refuses to start as root with its sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
  return { ...(executablePath !== undefined && { executablePath }), args, env, from };
}

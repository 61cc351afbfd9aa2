import { stripVTControlCharacters } from 'node:util';

// What tells most comes deep inside a browser's log, or after many lines of a package tool's.
const telling = [
  /error while loading shared libraries: .*/,
  /spawn .* E[A-Z]+/,
  /(?<=^npm (?:error|ERR!) (?:network )?)(?!network|code|errno|syscall|A complete log)\S.*/m,
  /(?<=^E: ).*/m,
  /(?:connect|getaddrinfo) E[A-Z]+ \S+/,
  /(?<=\[err\] ).*/,
  /^.*(?:requires the|cannot|can't|Failed to) .*/m,
];

/**
 * The one line of an error or of a command's output that a person can use.
 * @param {unknown} errorOrOutput
 */
export function plainReason(errorOrOutput) {
  const text = stripVTControlCharacters(
    errorOrOutput instanceof Error ? errorOrOutput.message : String(errorOrOutput),
  );
  const found = telling.map((pattern) => text.match(pattern)?.[0]).find(Boolean);
  const line = found ?? text.split('\n').find((each) => each.trim()) ?? 'it gave no reason';
  return line
    .replace(/^browserType\.launch: /, '')
    .trim()
    .replace(/\.$/, '')
    .slice(0, 200);
}

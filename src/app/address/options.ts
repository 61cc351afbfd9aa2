/* `key=value&key=value`, the part of an address after a `?`. URLSearchParams reads it otherwise: `+` as a blank, and what
   is not properly encoded as U+FFFD; and it would write the commas of `via=a,b` as %2C and blanks as `+`. */

/** What an address may hold as it is: it can be read, and nothing else uses it there. */
const PLAIN = /%(?:2C|3A|3E)/g;

export function readOptions(query: string): Map<string, string> {
  const pairs = query
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '');
  return new Map(
    pairs.map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [decoded(key), decoded(value.join('='))];
    }),
  );
}

/** With the `?` before it, or nothing where there is nothing to say. */
export function writeOptions(options: Record<string, string | undefined>): string {
  const pairs = Object.entries(options).flatMap(([key, value]) =>
    value === undefined || value === ''
      ? []
      : [`${key}=${encodeURIComponent(value.toWellFormed()).replaceAll(PLAIN, decodeURIComponent)}`],
  );
  return pairs.length > 0 ? '?' + pairs.join('&') : '';
}

/** What is not properly encoded stands for itself. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

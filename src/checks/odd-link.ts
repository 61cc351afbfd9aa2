/** http(s), a host without user or gaps, perhaps a port, and the rest. */
const SHAPE = /^https?:\/\/(?<host>[^/?#:@\s]+)(?::\d{1,5})?(?<rest>[/?#].*)?$/i;
/** Labels of letters and digits (of any script) with a last one that is no number. */
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu;
/** What an address has to encode, a percent sign that encodes nothing, or an ending left by the sentence. */
const STRAY = /[\s<>"{}|\\^`（）。，、；：“”「」]|%(?![0-9a-f]{2})|[.,;:]$/i;

/** Whether an address is unlikely to open: the schema has only seen that it begins like one. */
export function isOddLink(url: string): boolean {
  const { host = '', rest = '' } = SHAPE.exec(url)?.groups ?? {};
  return !HOST.test(host) || STRAY.test(rest) || hasUnevenBrackets(rest);
}

/** A closing bracket without its opening one came along with the text around the address. */
function hasUnevenBrackets(text: string): boolean {
  return text.split(')').length > text.split('(').length;
}

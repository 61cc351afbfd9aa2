/**
 * A text as it may stand in XML, in an element or a quoted attribute. XML allows no control characters, and marks that
 * turn the direction of writing would turn what follows: both are left out.
 */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Whether a key belongs to an input method, which may be spelling a word with it. Safari ends the word first and tells
 * of the key that ended it then: 229 is what every input method's key is numbered.
 */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  return event.isComposing || event.keyCode === 229;
}

/** Whether keys are typed into a field: there they belong to the text, and to the browser. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (target instanceof HTMLInputElement) return !/^(checkbox|radio|button|range)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** Whether there is typing to take back; a field that shows what was picked (`data-picked`) has none. */
export function hasTyped(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return isTyping(event) && !(target instanceof HTMLElement && target.dataset['picked'] !== undefined);
}

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

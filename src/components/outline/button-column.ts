/** Which of a column of buttons ↑ ↓ Home End go to; undefined for any other key. */
export function nextInColumn(event: KeyboardEvent, buttons: readonly HTMLElement[]): HTMLElement | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const at = buttons.indexOf(event.target as HTMLElement);
  const steps: Record<string, number> = {
    ArrowDown: Math.min(at + 1, buttons.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: buttons.length - 1,
  };
  return at < 0 ? undefined : buttons[steps[event.key] ?? -1];
}

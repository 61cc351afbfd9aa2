/** Which item of a column of buttons ↑ ↓ Home End go to from one of them; undefined for any other key. */
export function nextInColumn<Item>(
  event: KeyboardEvent,
  items: readonly Item[],
  from: Item,
): Item | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const at = items.indexOf(from);
  const steps: Record<string, number> = {
    ArrowDown: Math.min(at + 1, items.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: items.length - 1,
  };
  return at < 0 ? undefined : items[steps[event.key] ?? -1];
}

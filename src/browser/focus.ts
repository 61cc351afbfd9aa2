/** What has the focus, through every shadow root; undefined where only the page itself has it. */
export function focused(root: DocumentOrShadowRoot = document): HTMLElement | undefined {
  const { activeElement } = root;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return undefined;
  return activeElement.shadowRoot ? (focused(activeElement.shadowRoot) ?? activeElement) : activeElement;
}

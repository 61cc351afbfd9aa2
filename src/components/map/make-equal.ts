import type { Core, ElementDefinition } from 'cytoscape';

/** Where an element keeps what it was last told, so that it goes with it. */
const TOLD = 'told';

/**
 * Makes what cytoscape holds equal to what is wanted, in one batch; what stays the same is not touched. What is held out
 * stays so, even when it comes anew.
 */
export function makeEqual(cy: Core, wanted: readonly ElementDefinition[], held: readonly string[]): void {
  cy.batch(() => {
    const keys = new Set(wanted.map(({ data }) => data.id));
    cy.elements()
      .filter((element) => !keys.has(element.id()))
      .remove();
    for (const element of wanted) put(cy, element);
    for (const key of held) cy.getElementById(key).addClass('held');
  });
}

/** An edge keeps its ends for life; a node stays, so that what points at it is not lost. */
function put(cy: Core, element: ElementDefinition): void {
  const { data, position } = element;
  const there = cy.getElementById(data.id ?? '');
  if (isSame(there.scratch(TOLD) as ElementDefinition | undefined, element)) return;
  if (!position || there.empty()) {
    there.remove();
    cy.add({ ...element, data: { ...data }, scratch: { [TOLD]: element } });
  } else {
    there.data(data);
    // Said again, even the same, a place makes everything that ends there be worked out anew.
    const { x, y } = there.position();
    if (x !== position.x || y !== position.y) there.position(position);
    there.scratch(TOLD, element);
  }
}

function isSame(told: ElementDefinition | undefined, { data, position }: ElementDefinition): boolean {
  if (!told) return false;
  return (
    told.data === data || JSON.stringify([told.data, told.position]) === JSON.stringify([data, position])
  );
}

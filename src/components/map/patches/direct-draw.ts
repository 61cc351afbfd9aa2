import type { Core, SingularElementArgument } from 'cytoscape';

/** The part of cytoscape's renderer that is not in its types: how it draws what lies on the map. */
interface Renderer {
  drawElements(context: CanvasRenderingContext2D, elements: Elements): void;
  drawLayeredElements(context: CanvasRenderingContext2D, elements: Elements, ...how: unknown[]): void;
}

type Elements = readonly SingularElementArgument[];

/**
 * cytoscape draws by copying a small picture of each element, made again whenever the element changes. That pays while
 * the map moves and nothing changes; when an answer changes most stations at once, and the map stays where it is,
 * making the pictures takes three times as long as drawing the stations.
 *
 * Which elements are seen is asked here, and no part of their style: a style is costly to change.
 */
export function drawStillMapsDirectly(cy: Core, isSeen: (element: SingularElementArgument) => boolean): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const fromPictures = renderer.drawLayeredElements.bind(renderer);
  let before = '';
  renderer.drawLayeredElements = (context, elements, ...how) => {
    const { x, y } = cy.pan();
    const view = `${cy.zoom()} ${x} ${y}`;
    const seen = elements.filter(isSeen);
    if (view === before) renderer.drawElements(context, seen);
    else fromPictures(context, seen, ...how);
    before = view;
  };
}

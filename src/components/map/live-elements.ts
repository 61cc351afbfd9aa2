import type { Core, EdgeSingular, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { ElementData } from './elements.ts';

/** How many tracks are kept that were lit before: who goes to and fro lights the same ones again. */
const KEPT = 400;

/** With one of these, even what steps back is seen. */
const MARKS = ['hovered', 'pointed', 'held'];

/** What cytoscape holds, made equal to what is wanted. */
export class LiveElements {
  /** What each was last told; kept here, for to write it on the element makes cytoscape work that out anew. */
  private readonly all = new Map<string, ElementData>();
  /** Tracks that are not lit any more, the last at the end. */
  private readonly taken = new Map<string, { edge: EdgeSingular; told: ElementData }>();

  constructor(private readonly cy: Core) {}

  get told(): readonly ElementData[] {
    return [...this.all.values()];
  }

  /** In one batch; what stays the same is not touched. What is held out stays so, even when it comes anew. */
  become(wanted: readonly ElementData[], held: readonly string[]): void {
    const { cy } = this;
    cy.batch(() => {
      this.take(new Set(wanted.map(({ data }) => data.id)));
      for (const told of wanted) this.put(told);
      for (const key of held) cy.getElementById(key).addClass('held');
    });
  }

  /** What was taken away is styled as it was then. */
  forget(): void {
    this.taken.clear();
  }

  /** What steps back is part of the picture beneath, unless it is pointed at or held out. */
  readonly isSeen = (element: SingularElementArgument): boolean =>
    !this.all.get(element.id())?.back || isMarked(element);

  private take(wanted: ReadonlySet<string>): void {
    const gone = this.cy.elements().filter((element) => !wanted.has(element.id()));
    gone.filter(isMarked).removeClass(MARKS);
    gone.remove();
    gone.forEach((element) => {
      this.keep(element);
    });
    const spare = Math.max(0, this.taken.size - KEPT);
    for (const id of [...this.taken.keys()].slice(0, spare)) this.taken.delete(id);
  }

  private keep(element: SingularElementArgument): void {
    const id = element.id();
    const told = this.all.get(id);
    this.all.delete(id);
    if (told && element.isEdge()) this.taken.set(id, { edge: element, told });
  }

  /** A node stays, so that what points at it is not lost. */
  private put(told: ElementData): void {
    const { id } = told.data;
    const taken = this.taken.get(id);
    const before = this.all.get(id) ?? taken?.told;
    taken?.edge.restore();
    this.taken.delete(id);
    this.all.set(id, told);
    if (before) tell(this.cy.getElementById(id), before, told);
    else this.cy.add({ ...told, data: { ...told.data } });
  }
}

function isMarked(element: SingularElementArgument): boolean {
  return MARKS.some((mark) => element.hasClass(mark));
}

/** Only what is another: whatever is said, even the same, makes cytoscape work the element out anew. */
function tell(element: SingularElementArgument, before: ElementData, { data, position }: ElementData): void {
  if (before.data !== data && JSON.stringify(before.data) !== JSON.stringify(data)) element.data(data);
  if (!position || !before.position) return;
  const { x, y } = before.position;
  if (x !== position.x || y !== position.y) (element as NodeSingular).position(position);
}

import type { OpenPage } from '../../state/view.ts';
import type { Stage } from './stage.ts';

/** Makes the stage equal to what the page is now, and looks where the change is to be seen. */
export function followPage(stage: Stage, page: OpenPage, before: OpenPage | undefined): void {
  const { camera, glance } = stage;
  if (before?.scene !== page.scene) stage.show(page.scene);
  if (before?.answer !== page.answer) glance.stay();
  if (before && idOf(before) !== idOf(page)) camera.frame(page.about);
  else if (before?.answer !== page.answer) camera.reveal(page.about);
  else if (before.looked !== page.looked) glance.at(page.looked);
}

/** Which map it is, whatever is shown of it. */
const idOf = ({ reading }: OpenPage): string => reading.graph.map.map.id;

import { allowsMotion } from '../../browser/reduced-motion.ts';
import type { Scheduler } from '../../app/scheduler.ts';
import type { OpenPage } from '../../app/page-view.ts';
import type { CytoscapeMap } from './cytoscape-map.ts';

/** Makes the stage equal to what the page is now, and looks where the change is to be seen. */
export async function followPage(
  stage: CytoscapeMap,
  page: OpenPage,
  before: OpenPage | undefined,
  scheduler: Scheduler | undefined,
): Promise<void> {
  if (before?.scene !== page.scene) stage.show(page.scene);
  // What is shown first is framed once the map has a size.
  if (!before) return;
  if (idOf(before) !== idOf(page)) stage.camera.frame(page.about);
  else {
    // What is new is painted first, then one travels to it; who wants no travelling gets both as one picture.
    if (allowsMotion()) await scheduler?.until('afterwards');
    travel(stage, page, before);
  }
}

function travel({ camera, glance }: CytoscapeMap, page: OpenPage, before: OpenPage): void {
  if (before.answer !== page.answer) {
    glance.stay();
    camera.reveal(page.about);
  } else if (before.looked !== page.looked) glance.at(page.looked);
}

/** Which map it is, whatever is shown of it. */
const idOf = ({ reading }: OpenPage): string => reading.graph.map.map.id;

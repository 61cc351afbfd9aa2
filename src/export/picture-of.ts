import { pictureText } from '../languages/say-picture.ts';
import { WORDS } from '../languages/languages.ts';
import { captionRanking } from '../languages/caption-ranking.ts';
import { captionRoute, captionRoleLegs } from '../languages/caption-route.ts';
import { captionComparison } from '../languages/caption-comparison.ts';
import type { Language } from '../model/text.ts';
import type { Answer } from '../queries/answer/answer.ts';
import type { JudgedRoute } from '../queries/answer/leg.ts';
import type { PictureStyle } from '../scene/pictures/blank-scene.ts';
import type { Body } from '../scene/pictures/body.ts';
import { ladder } from '../scene/pictures/ladder.ts';
import { mapPicture, partPicture, viewPicture } from '../scene/pictures/map.ts';
import { ranking } from '../scene/pictures/ranking.ts';
import { roleLegs } from '../scene/pictures/role-legs.ts';
import { strip } from '../scene/pictures/strip.ts';
import { comparison } from '../scene/pictures/comparison.ts';
import { drawScene, type MapLayout } from '../scene/draw-scene.ts';
import type { Box } from '../scene/geometry.ts';
import { paletteOf } from '../scene/palette.ts';
import { MARGINS } from '../scene/pictures/picture-choices.ts';
import { composePicture, type Picture } from '../scene/pictures/picture.ts';
import type { Scene } from '../scene/scene.ts';
import { subjectOn, type PictureOrder } from './picture-order.ts';
import { shapeOf } from './picture-size.ts';

/** What a picture is made from, besides what is wanted of it. */
export interface PictureMatter {
  drawing: MapLayout;
  answer: Answer;
  language: Language;
  /** The part of the map that is on screen, in scene units; undefined: there is no screen, or the map is not on it. */
  view: Box | undefined;
  /** `YYYY-MM-DD`. */
  day: string;
  /** Where the view can be opened again. */
  link: string | undefined;
}

/** The picture an order asks for, composed and ready to be written. Pure. */
export function pictureOf(matter: PictureMatter, order: PictureOrder): Picture {
  const { drawing, answer, day, link } = matter;
  const language = order.language ?? matter.language;
  const body = bodyOf({ ...matter, language }, order);
  const said = pictureText(answer, drawing.graph, language, { day, link });
  const { paper, card } = body.scene.palette;
  const setting = {
    parts: new Set(order.parts),
    margin: MARGINS[order.margin],
    ground: order.ground === 'none' ? undefined : order.ground === 'white' ? white(order, card) : paper,
    shape: undefined,
  };
  const natural = composePicture(body, said, setting);
  const shape = shapeOf(order, natural);
  return shape === undefined ? natural : composePicture(body, said, { ...setting, shape });
}

/** In the dark theme there is no white ground to be had: what stands on it is light. */
function white({ theme }: PictureOrder, card: string): string {
  return theme === 'light' ? '#ffffff' : card;
}

function bodyOf(matter: PictureMatter, order: PictureOrder): Body {
  const { drawing, answer, language, view } = matter;
  const { graph } = drawing;
  const ink: PictureStyle = { language, palette: paletteOf(order.theme) };
  const scene = (): Scene => drawScene(drawing, answer, { language, theme: order.theme });
  const live = liveOf(answer);
  switch (subjectOn(answer, order.subject)) {
    case 'view':
      return view ? viewPicture(scene(), view) : mapPicture(scene());
    case 'part':
      return partPicture(scene(), [...(live?.roles ?? []), ...(versusOf(answer)?.route.roles ?? [])]);
    case 'ladder':
      return live ? ladder(routesToTell(answer, live, matter), ink) : mapPicture(scene());
    case 'strip':
      return live ? strip(captionRoute(live, graph, language), ink) : mapPicture(scene());
    case 'ways':
      return answer.ask === 'role'
        ? roleLegs(captionRoleLegs(answer, graph, language), ink)
        : mapPicture(scene());
    case 'comparison':
      return answer.ask === 'compare'
        ? comparison(captionComparison(answer.roles, graph, language), ink)
        : mapPicture(scene());
    case 'ranking':
      return answer.ask === 'fit'
        ? ranking(captionRanking(answer, graph, language), ink)
        : mapPicture(scene());
    case 'map':
      return mapPicture(scene());
  }
}

/** The route an answer is about, where it is about one. */
function liveOf(answer: Answer): JudgedRoute | undefined {
  if (answer.ask === 'routes') return answer.live;
  return answer.ask === 'fit' ? answer.at?.route : undefined;
}

function versusOf(answer: Answer) {
  return answer.ask === 'routes' ? answer.versus : undefined;
}

/** The live route, and the one it is compared with beside it. */
function routesToTell(answer: Answer, live: JudgedRoute, { drawing: { graph }, language }: PictureMatter) {
  const versus = versusOf(answer);
  const { route: nameOf } = WORDS[language].planner;
  if (!versus || answer.ask !== 'routes') return [captionRoute(live, graph, language)];
  return [
    captionRoute(live, graph, language, nameOf(answer.pick + 1)),
    captionRoute(versus.route, graph, language, nameOf(versus.index + 1)),
  ];
}

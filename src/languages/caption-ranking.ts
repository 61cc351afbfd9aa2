import type { CareerGraph } from '../model/career-graph.ts';
import type { Language } from '../model/text.ts';
import { FITS_SHOWN, type FitAnswer } from '../queries/answer/answer.ts';
import type { RoleFit } from '../queries/answer/fit.ts';
import type { RankingCaption } from '../scene/pictures/captions.ts';
import { WORDS } from './languages.ts';
import { captionPart, sayGaps, captionRole } from './caption-route.ts';

/** The roles that suit best, as many as carry their rank on the map. */
export function captionRanking(
  { ranked }: FitAnswer,
  graph: CareerGraph,
  language: Language,
): RankingCaption {
  return { rows: ranked.slice(0, FITS_SHOWN).map((fit) => captionFit(fit, graph, language)) };
}

function captionFit({ role, readiness, gaps, unsaid }: RoleFit, graph: CareerGraph, language: Language) {
  const { fit, way } = WORDS[language];
  const ready = readiness
    ? [
        fit.ready(Math.round(readiness.share * 100), readiness.restsOn),
        ...(unsaid > 0 ? [fit.alsoUnsaid(unsaid)] : []),
      ].join(' · ')
    : fit.unknown;
  const missing =
    gaps?.length === 0
      ? captionPart(undefined, fit.enough)
      : captionPart(way.gaps, sayGaps({ gaps }, graph, language));
  return {
    role: captionRole(role.id, graph, language),
    share: readiness?.share,
    parts: [captionPart(undefined, ready), missing].flatMap((one) => one ?? []),
  };
}

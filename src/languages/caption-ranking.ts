import type { CareerGraph } from '../model/career-graph.ts';
import type { Language } from '../model/text.ts';
import { FITS_SHOWN, type FitAnswer } from '../queries/answer/answer.ts';
import type { RoleFit } from '../queries/answer/fit.ts';
import type { ToldRanking } from '../scene/pictures/captions.ts';
import { WORDS } from './languages.ts';
import { part, sayGaps, tellRole } from './caption-route.ts';

/** The roles that suit best, as many as carry their rank on the map. */
export function tellRanking({ ranked }: FitAnswer, graph: CareerGraph, language: Language): ToldRanking {
  return { rows: ranked.slice(0, FITS_SHOWN).map((own) => tellFit(own, graph, language)) };
}

function tellFit({ role, readiness, gaps, unsaid }: RoleFit, graph: CareerGraph, language: Language) {
  const { fit, way } = WORDS[language];
  const ready = readiness
    ? [
        fit.ready(Math.round(readiness.share * 100), readiness.restsOn),
        ...(unsaid > 0 ? [fit.alsoUnsaid(unsaid)] : []),
      ].join(' · ')
    : fit.unknown;
  const missing =
    gaps?.length === 0 ? part(undefined, fit.enough) : part(way.gaps, sayGaps({ gaps }, graph, language));
  return {
    role: tellRole(role.id, graph, language),
    share: readiness?.share,
    parts: [part(undefined, ready), missing].flatMap((one) => one ?? []),
  };
}

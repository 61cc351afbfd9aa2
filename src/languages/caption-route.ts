import type { CareerGraph } from '../model/career-graph.ts';
import type { RoleId } from '../model/schema.ts';
import { inLanguage, type Language } from '../model/text.ts';
import type { RoleAnswer } from '../queries/answer/answer-role.ts';
import type { JudgedRoute, Leg } from '../queries/answer/leg.ts';
import type {
  CaptionPart,
  RoleCaption,
  RouteCaption,
  LegCaption,
  RoleLegsCaption,
} from '../scene/pictures/captions.ts';
import { WORDS } from './languages.ts';
import { sayReason, legText } from './say-leg.ts';

/* The words a picture shows roles, legs and routes with. */

/** The largest gaps that are named; the sheet names them all. */
const GAPS_SHOWN = 4;

export function captionRole(id: RoleId, graph: CareerGraph, language: Language): RoleCaption {
  const { role, name, family, level } = { role: id, ...graph.role(id) };
  const { name: familyName, colour } = graph.family(family);
  const place = [familyName, graph.level(level).name].map((text) => inLanguage(text, language));
  return { role, name: inLanguage(name, language), family, colour, about: place.join(' · ') };
}

/** `name`: what it is called, where it stands beside another. */
export function captionRoute(
  { roles, ways }: JudgedRoute,
  graph: CareerGraph,
  language: Language,
  name?: string,
): RouteCaption {
  return {
    name,
    stops: roles.map((role) => captionRole(role, graph, language)),
    steps: ways.map((leg) => captionStep(leg, graph, language)),
  };
}

/** A step: why it works, what to learn, what stands in the way, what is missing. */
function captionStep(leg: Leg, graph: CareerGraph, language: Language): LegCaption {
  const { why: because, learn, obstacles, gaps } = WORDS[language].way;
  const { facts, why, readiness } = legText(leg, graph, language);
  const { transition } = leg.step;
  const parts = [
    captionPart(because, why),
    captionPart(learn, sayReason(transition.learn, leg, language)),
    captionPart(obstacles, sayReason(transition.obstacles, leg, language)),
    captionPart(undefined, readiness),
    captionPart(gaps, sayGaps(leg, graph, language)),
  ];
  return { leg, facts, parts: parts.flatMap((one) => one ?? []) };
}

/** A role with its legs, and why each works. */
export function captionRoleLegs(
  { role, waysOut, waysIn }: RoleAnswer,
  graph: CareerGraph,
  language: Language,
): RoleLegsCaption {
  const words = WORDS[language].role;
  const captionLeg = (leg: Leg, end: RoleId) => {
    const { facts, why } = legText(leg, graph, language);
    return {
      leg,
      facts,
      parts: [captionPart(undefined, why)].flatMap((one) => one ?? []),
      role: captionRole(end, graph, language),
    };
  };
  return {
    role: captionRole(role.id, graph, language),
    out: waysOut.map((leg) => captionLeg(leg, leg.step.to)),
    into: waysIn.map((leg) => captionLeg(leg, leg.step.from)),
    none: { out: words.noWaysOut, into: words.noWaysIn },
    heading: { out: words.waysOut(waysOut.length), into: words.waysIn(waysIn.length) },
  };
}

/** What is missing most, as `skill +2`; undefined where nothing is, or where it is not assessed. */
export function sayGaps(
  { gaps }: Pick<Leg, 'gaps'>,
  graph: CareerGraph,
  language: Language,
): string | undefined {
  if (!gaps || gaps.length === 0) return undefined;
  const { way } = WORDS[language];
  const skills = graph.map.map.skills ?? [];
  return gaps
    .slice(0, GAPS_SHOWN)
    .map(({ skill, missing }) => {
      const name = skills.find(({ id }) => id === skill)?.name;
      return way.gap(name ? inLanguage(name, language) : skill, missing);
    })
    .join(' · ');
}

export function captionPart(label: string | undefined, text: string | undefined): CaptionPart | undefined {
  return text === undefined ? undefined : { label, text };
}

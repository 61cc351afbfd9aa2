import { html } from 'lit';
import { scaleOf, type Role } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import { differences, destinationCounts, partlyAsked } from '../../queries/answer/differences.ts';
import type { ReaderContext } from '../../app/page-view.ts';

const MOST_SAID = 4;

/** What differs most, in sentences, before any table: levels, what only some are said to ask, and where they lead. */
export function renderLargestDifferences(roles: readonly Role[], reading: ReaderContext) {
  const { graph, language, words } = reading;
  const { compare } = words;
  const names = (some: readonly Role[]) => words.list(some.map(({ name }) => inLanguage(name, language)));
  // A level is read in one piece, not broken at the end of a line.
  const level = (value: number) => words.role.levelOf(value, scaleOf(graph.map)).replaceAll(' ', '\u00a0');
  const gaps = differences(graph, roles).map(({ name, highest, lowest }) =>
    compare.gap(
      inLanguage(name, language),
      names(highest.roles),
      level(highest.level),
      names(lowest.roles),
      level(lowest.level),
    ),
  );
  const others = partlyAsked(graph, roles).map(({ name, asked }) =>
    compare.uneven(inLanguage(name, language), names(asked)),
  );
  const said = [...gaps, ...others].slice(0, MOST_SAID);
  const ways = roles.map(({ id, name }) =>
    compare.ways(inLanguage(name, language), graph.stepsFrom(id).length),
  );
  const common = [...destinationCounts(graph, roles)].filter(([, count]) => count === roles.length);
  return html`<ul>
    ${(said.length > 0 ? said : [compare.even]).map((sentence) => html`<li>${sentence}</li>`)}
    <li>${words.labelled(compare.waysOut, words.list(ways))}</li>
    <li>
      ${common.length > 0 ? compare.common(names(common.map(([id]) => graph.role(id)))) : compare.noCommon}
    </li>
  </ul>`;
}

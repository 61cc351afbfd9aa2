import { html, nothing, type TemplateResult } from 'lit';
import { scaleOf, type Assessment, type Claim, type Role } from '../../model/career-map.ts';
import { TOPICS } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import type { RoleAnswer } from '../../queries/answer/answer-role.ts';
import {
  assessmentOf,
  differences,
  destinationCounts,
  type Difference,
} from '../../queries/answer/differences.ts';
import { placeClaims } from '../../queries/answer/disagreements.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { chooseRole } from '../events.ts';
import { renderClaim } from '../sources/claim.ts';
import { renderPay } from '../sources/pay.ts';
import { voicesFor } from '../sheets/leg.ts';

type Cell = TemplateResult | string;

/** One subject, a cell for each of the roles. */
interface Row {
  subject: string;
  apart: number | undefined;
  cells: readonly Cell[];
}

export interface Topic {
  id: 'ways' | 'skills' | 'traits' | 'pay' | 'said';
  rows: readonly Row[];
}

/** Traits that tell of pay stand with its figures. */
const OF_PAY = ['pay', 'spread'];
/** What is said, what helps to decide first. */
const SAID = [
  'advice',
  'outlook',
  'demands',
  'origin',
  'transition',
] as const satisfies (typeof TOPICS)[number][];

/** What some roles are compared in, topic by topic; in each the largest difference first. */
export function topicsOf(answers: readonly RoleAnswer[], reading: ReaderContext): Topic[] {
  const { graph, language, words } = reading;
  const roles = answers.map(({ role }) => role);
  const { skills = [], traits = [] } = graph.map.map;
  const found = differences(graph, roles);
  const assessed = ({ id, name }: (typeof skills)[number] | (typeof traits)[number]): Row[] => {
    const difference = found.find(({ subject }) => subject === id);
    const row = rowOf(inLanguage(name, language), roles, (role) =>
      renderSubject(role, id, difference, reading),
    );
    return row ? [{ ...row, apart: difference?.apart }] : [];
  };
  const said = (topic: (typeof TOPICS)[number]) =>
    rowOf(words.role.topics[topic], roles, (role) =>
      renderClaims(claimsOf(role, topic), role, reading, topic === 'duties' ? role.duties : undefined),
    );
  const pay = rowOf(words.role.pay, roles, ({ pay = [] }) =>
    pay.length > 0
      ? html`${pay.map((one) => html`<div class="claim">${renderPay(one, reading)}</div>`)}`
      : undefined,
  );
  const topics: Topic[] = [
    { id: 'skills', rows: largestFirst(skills.flatMap(assessed)) },
    { id: 'traits', rows: largestFirst(traits.filter(({ id }) => !OF_PAY.includes(id)).flatMap(assessed)) },
    {
      id: 'pay',
      rows: [...traits.filter(({ id }) => OF_PAY.includes(id)).flatMap(assessed), ...(pay ? [pay] : [])],
    },
    { id: 'ways', rows: [waysOf(answers, reading)] },
    { id: 'said', rows: (['duties', ...SAID] as const).flatMap((topic) => said(topic) ?? []) },
  ];
  return topics.filter(({ rows }) => rows.length > 0);

  /** Undefined where nothing is said of any of them; one of whom nothing is said is said to be so. */
  function rowOf(
    subject: string,
    of: readonly Role[],
    cell: (role: Role) => Cell | undefined,
  ): Row | undefined {
    const cells = of.map(cell);
    if (cells.every((one) => one === undefined)) return undefined;
    const silent = html`<span class="muted">${words.role.notStated}</span>`;
    return { subject, apart: undefined, cells: cells.map((one) => one ?? silent) };
  }
}

function largestFirst(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (b.apart ?? 0) - (a.apart ?? 0));
}

function claimsOf({ claims = [] }: Role, about: string): Claim[] {
  return claims.filter((claim) => claim.about === about);
}

function renderClaims(claims: readonly Claim[], role: Role, reading: ReaderContext, first?: Role['duties']) {
  if (claims.length === 0 && !first) return undefined;
  const tellings = placeClaims(reading.graph, role.claims ?? []);
  return html`${
    first
      ? html`<p>${inLanguage(first, reading.language)}</p>
          ${renderSources(role, reading)}`
      : nothing
  }
  ${claims.map((claim) => html`<div class="claim">${renderClaim(claim, reading, tellings)}</div>`)}`;
}

function renderSources({ sources = [] }: Role, reading: ReaderContext) {
  if (sources.length === 0) return nothing;
  return html`<zhitu-who-says .reading=${reading} .voices=${[{ sources }]}></zhitu-who-says>`;
}

function renderSubject(
  role: Role,
  subject: string,
  difference: Difference | undefined,
  reading: ReaderContext,
) {
  const assessed = assessmentOf(role, subject);
  const claims = renderClaims(claimsOf(role, subject), role, reading);
  if (!assessed) return claims;
  const extreme = difference && assessed.level === difference.highest.level ? 'highest' : 'lowest';
  const { level } = assessed;
  const marked = difference && (level === difference.highest.level || level === difference.lowest.level);
  return html`${renderLevel(assessed, marked ? extreme : undefined, reading)} ${claims}`;
}

/** How much in words and as a bar, whether it stands out, and who says so. */
function renderLevel(
  assessed: Assessment,
  extreme: 'highest' | 'lowest' | undefined,
  reading: ReaderContext,
) {
  const { graph, language, words } = reading;
  const { level, says, stated, basis, sources } = assessed;
  const scale = scaleOf(graph.map);
  return html`${
      level === undefined
        ? html`<span class="muted">${words.role.asked}</span>`
        : html`<strong>${words.role.levelOf(level, scale)}</strong>
            ${extreme ? html`<span class="chip">${words.compare[extreme]}</span>` : nothing}
            <span class="bar" aria-hidden="true"><i style="width: ${(level / scale) * 100}%"></i></span>`
    }
    ${says ? html`<p class="small">${inLanguage(says, language)}</p>` : nothing}
    ${stated && basis === 'editorial' ? html`<p class="small muted">${words.role.levelIsOurs}</p>` : nothing}
    <zhitu-who-says .reading=${reading} .voices=${[{ basis, sources }]}></zhitu-who-says>`;
}

/** Where each leads: what only it leads to first, what all of them lead to last, each said in words. */
function waysOf(answers: readonly RoleAnswer[], reading: ReaderContext): Row {
  const { graph, language, words } = reading;
  const counts = destinationCounts(
    graph,
    answers.map(({ role }) => role),
  );
  const leading = (to: Parameters<typeof counts.get>[0]): number => counts.get(to) ?? 0;
  const cells = answers.map(({ waysOut }) => {
    if (waysOut.length === 0) return html`<span class="muted">${words.role.noWaysOut}</span>`;
    const ordered = [...waysOut].sort((a, b) => leading(a.step.to) - leading(b.step.to));
    return html`<ul>
      ${ordered.map(({ step: { to, transition } }) => {
        const mark =
          leading(to) === 1
            ? words.compare.leadsOnly
            : leading(to) === answers.length
              ? words.compare.leadsAll
              : '';
        return html`<li>
          <button class="plain" data-role=${to} @click=${chooseRole}>
            ${inLanguage(graph.role(to).name, language)}
          </button>
          <span class="chip">${words.way.kinds[transition.kind]}</span>
          ${mark ? html`<span class="mark small muted">${mark}</span>` : nothing}
          <zhitu-who-says .reading=${reading} .voices=${voicesFor(transition)}></zhitu-who-says>
        </li>`;
      })}
    </ul>`;
  });
  return { subject: words.compare.waysOut, apart: undefined, cells };
}

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sayRoleInAnswer } from '../../languages/say-role-in-answer.ts';
import type { Role } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import { assessesSkills, type Readiness } from '../../queries/skills/readiness.ts';
import {
  TABLE_COLUMNS,
  roleRows,
  sortRows,
  type TableColumn,
  type RoleRow,
  type Sorting,
} from '../../queries/answer/role-rows.ts';
import type { OpenPage } from '../../app/page-view.ts';
import { chooseRole } from '../events.ts';
import { nextInColumn } from './button-column.ts';
import { base } from '../base.css.ts';
import { outlineTableStyles } from './outline-table.css.ts';

/** The roles as rows of figures, put in order by any of them. */
@customElement('zhitu-outline-table')
export class OutlineTableElement extends LitElement {
  static override styles = [base, outlineTableStyles];

  @property({ attribute: false }) page: OpenPage | undefined;
  /** The roles to list; undefined: all. */
  @property({ attribute: false }) found: ReadonlySet<RoleId> | undefined;
  @property({ type: Boolean }) seen = false;
  @state() private sorting: Sorting = { by: 'level', descending: false };
  /** The role that Tab comes to. */
  @state() private at: string | undefined;

  protected override render() {
    const { page, found, sorting } = this;
    if (!page) return nothing;
    const { graph, language, words } = page.reading;
    const from = startOf(page);
    const all = roleRows(graph, from).filter(({ role }) => !found || found.has(role.id));
    const rows = sortRows(all, sorting, language);
    const columns = TABLE_COLUMNS.filter(
      (column) => column !== 'readiness' || (from && assessesSkills(graph.map)),
    );
    const tabStop = (rows.find(({ role }) => role.id === this.at) ?? rows[0])?.role.id;
    return html`<div class="frame" role="region" aria-label=${words.outline.as.table} tabindex="0">
      <table>
        <thead>
          <tr>
            ${columns.map((column) => this.renderHead(column, from, page))}
          </tr>
        </thead>
        <tbody @keydown=${this.onKey} @focusin=${this.onFocus}>
          ${rows.map((row) => this.renderRow(row, columns, page, tabStop))}
        </tbody>
      </table>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('page')?.question;
    if (!this.seen || (!changed.has('seen') && (!changed.has('page') || before === this.page?.question)))
      return;
    this.renderRoot
      .querySelector('tr[data-tone=chosen], tr[data-tone=stop]')
      ?.scrollIntoView({ block: 'nearest' });
  }

  private renderHead(column: TableColumn, from: Role | undefined, { reading }: OpenPage) {
    const { language, words } = reading;
    const name =
      column === 'readiness'
        ? words.outline.readiness(from ? inLanguage(from.name, language) : '')
        : words.outline.columns[column];
    const { by, descending } = this.sorting;
    const sorted = by === column ? (descending ? 'descending' : 'ascending') : 'none';
    return html`<th scope="col" aria-sort=${sorted} data-column=${column}>
      <button data-column=${column} @click=${this.sort}>
        ${name}<span class="arrow" aria-hidden="true">${ARROWS[sorted]}</span>
      </button>
    </th>`;
  }

  private renderRow(
    row: RoleRow,
    columns: readonly TableColumn[],
    page: OpenPage,
    tabStop: RoleId | undefined,
  ) {
    const { id, family, name } = row.role;
    const { language, words } = page.reading;
    const tone = page.scene.live.stations.find(({ role }) => role === id)?.tone;
    const part = sayRoleInAnswer(page.answer, id, words);
    return html`<tr data-role=${id} data-tone=${tone} style="--family: var(--family-${family})">
      <th scope="row">
        <button
          class="role"
          data-role=${id}
          tabindex=${id === tabStop ? 0 : -1}
          aria-current=${tone === 'chosen'}
          @click=${chooseRole}
        >
          ${inLanguage(name, language)}
        </button>
        ${part ? html`<div class="part small">${part}</div>` : nothing}
      </th>
      ${columns.slice(1).map((column) => html`<td data-column=${column}>${this.renderCell(row, column, page)}</td>`)}
    </tr>`;
  }

  private renderCell(row: RoleRow, column: TableColumn, page: OpenPage) {
    const { reading } = page;
    const { graph, language } = reading;
    switch (column) {
      case 'family':
        return inLanguage(graph.family(row.role.family).name, language);
      case 'level':
        return inLanguage(graph.level(row.role.level).name, language);
      case 'readiness':
        return row.role.id === startOf(page)?.id ? '—' : this.renderReadiness(row.readiness, reading);
      case 'role':
        return nothing;
      default:
        return row[column];
    }
  }

  private renderReadiness(readiness: Readiness | undefined, { words }: OpenPage['reading']) {
    if (!readiness) return html`<span class="muted">${words.way.notAssessed}</span>`;
    const percent = Math.round(readiness.share * 100);
    return html`${words.outline.share(percent, readiness.restsOn)}
      <span class="bar" aria-hidden="true"><i style="width: ${percent}%"></i></span>`;
  }

  /** Names and places from the first, figures from the largest; a second time the other way round. */
  private sort(event: Event): void {
    const by = (event.currentTarget as HTMLElement).dataset['column'] as TableColumn;
    const figures = !['role', 'family', 'level'].includes(by);
    this.sorting = { by, descending: this.sorting.by === by ? !this.sorting.descending : figures };
  }

  private onFocus(event: FocusEvent): void {
    this.at = (event.target as HTMLElement).dataset['role'];
  }

  private onKey(event: KeyboardEvent): void {
    const next = nextInColumn(event, [...this.renderRoot.querySelectorAll<HTMLElement>('.role')]);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

const ARROWS = { ascending: ' ↑', descending: ' ↓', none: '' } as const;

/** The role one comes from: the one that is open, or the start of the route. */
function startOf({ answer }: OpenPage): Role | undefined {
  return answer.ask === 'role' ? answer.role : answer.ask === 'routes' ? answer.from : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-outline-table': OutlineTableElement;
  }
}

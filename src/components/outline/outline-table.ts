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
import type { Tone } from '../../scene/scene.ts';
import { chooseRole } from '../events.ts';
import { nextInColumn } from './button-column.ts';
import { ChunksInView, inChunks, SHOWN_WHOLE } from './chunks-in-view.ts';
import { FrameScroll } from './frame-scroll.ts';
import { base } from '../base.css.ts';
import { outlineTableStyles } from './outline-table.css.ts';

/**
 * The roles as rows of a table, sorted by any column. Of more than SHOWN_WHOLE rows only those near the view are
 * rendered; the table says how many there are, and each row which one it is.
 */
@customElement('zhitu-outline-table')
export class OutlineTableElement extends LitElement {
  static override styles = [base, outlineTableStyles];

  @property({ attribute: false }) page: OpenPage | undefined;
  /** The roles to list; undefined: all. */
  @property({ attribute: false }) found: ReadonlySet<RoleId> | undefined;
  @state() private sorting: Sorting = { by: 'level', descending: false };
  /** The role that last had the focus: Tab comes back to it. */
  @state() private focusedLast: RoleId | undefined;

  private rows: readonly RoleRow[] = [];
  private readonly chunks = new ChunksInView(this);
  private readonly frameScroll = new FrameScroll(this);

  protected override willUpdate(changed: PropertyValues): void {
    const { page, found, sorting } = this;
    if (!page || !['page', 'found', 'sorting'].some((name) => changed.has(name))) return;
    const { graph, language } = page.reading;
    const listed = roleRows(graph, startOf(page)).filter(({ role }) => !found || found.has(role.id));
    this.rows = sortRows(listed, sorting, language);
  }

  protected override render() {
    const { page, rows } = this;
    if (!page) return nothing;
    const { graph, words } = page.reading;
    const from = startOf(page);
    const columns = TABLE_COLUMNS.filter(
      (column) => column !== 'readiness' || (from && assessesSkills(graph.map)),
    );
    const tones = new Map(page.scene.live.stations.map(({ role, tone }) => [role, tone]));
    const tabStop = (rows.find(({ role }) => role.id === this.focusedLast) ?? rows[0])?.role.id;
    const table: Table = { page, columns, tones, tabStop };
    const isLong = rows.length > SHOWN_WHOLE;
    return html`<div
      class="frame"
      role="region"
      aria-label=${words.outline.as.table}
      tabindex="0"
      @scroll=${this.frameScroll.note}
    >
      <table
        class=${isLong ? 'long' : ''}
        aria-rowcount=${isLong ? rows.length + 1 : nothing}
        @keydown=${this.onKey}
        @focusin=${this.onFocus}
      >
        <thead>
          <tr aria-rowindex=${isLong ? 1 : nothing}>
            ${columns.map((column) => this.renderHead(column, from, page))}
          </tr>
        </thead>
        ${
          isLong
            ? this.renderChunks(table)
            : html`<tbody>
                ${rows.map((row) => this.renderRow(row, table))}
              </tbody>`
        }
      </table>
    </div>`;
  }

  private renderChunks(table: Table) {
    const { tones, tabStop } = table;
    const current = this.rows.find(({ role }) => isCurrent(tones.get(role.id)))?.role.id;
    return inChunks(this.rows, 'rows').map((chunk) => {
      const isPinned = chunk.items.some(({ role }) => role.id === tabStop || role.id === current);
      return html`<tbody data-chunk=${chunk.key}>
        ${
          isPinned || this.chunks.isNear(chunk)
            ? chunk.items.map((row, index) => this.renderRow(row, table, chunk.from + index + 2))
            : html`<tr class="gap" aria-hidden="true">
                <td colspan=${table.columns.length} style="height: ${this.chunks.gapFor(chunk)}px"></td>
              </tr>`
        }
      </tbody>`;
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('page')?.question;
    if (!this.frameScroll.cameBack && (!changed.has('page') || before === this.page?.question)) return;
    const current = this.renderRoot.querySelector('tr[data-tone=chosen], tr[data-tone=stop]');
    if (current) this.frameScroll.show(current);
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

  /** `place`: which row of the table it is, the head being the first, where not all are rendered. */
  private renderRow(row: RoleRow, { page, columns, tones, tabStop }: Table, place?: number) {
    const { id, family, name } = row.role;
    const { language, words } = page.reading;
    const tone = tones.get(id);
    const inAnswer = sayRoleInAnswer(page.answer, id, words);
    return html`<tr
      aria-rowindex=${place ?? nothing}
      data-role=${id}
      data-tone=${tone}
      style="--family: var(--family-${family})"
    >
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
        ${inAnswer ? html`<div class="part small">${inAnswer}</div>` : nothing}
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

  /** Names, levels and families ascending, figures descending; by the same column again, the other way round. */
  private sort(event: Event): void {
    const by = (event.currentTarget as HTMLElement).dataset['column'] as TableColumn;
    const figures = !['role', 'family', 'level'].includes(by);
    this.sorting = { by, descending: this.sorting.by === by ? !this.sorting.descending : figures };
  }

  private onFocus(event: FocusEvent): void {
    const button = event.target as HTMLElement;
    if (button.matches('.role')) this.focusedLast = button.dataset['role'] as RoleId;
  }

  private onKey(event: KeyboardEvent): void {
    const button = event.target as HTMLElement;
    if (!button.matches('.role')) return;
    const roles = this.rows.map(({ role }) => role.id);
    const next = nextInColumn(event, roles, button.dataset['role'] as RoleId);
    if (!next) return;
    event.preventDefault();
    void this.goTo(next);
  }

  /** The focus to a role, whose row may not be rendered yet. */
  private async goTo(role: RoleId): Promise<void> {
    if (!this.buttonOf(role)) {
      this.focusedLast = role;
      await this.updateComplete;
    }
    this.buttonOf(role)?.focus();
  }

  private buttonOf(role: RoleId): HTMLElement | undefined {
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.role');
    return [...buttons].find(({ dataset }) => dataset['role'] === role);
  }
}

const ARROWS = { ascending: ' ↑', descending: ' ↓', none: '' } as const;

/** What all rows of a table share. `tabStop`: the role that Tab comes to. */
interface Table {
  page: OpenPage;
  columns: readonly TableColumn[];
  tones: ReadonlyMap<RoleId, Tone>;
  tabStop: RoleId | undefined;
}

function isCurrent(tone: Tone | undefined): boolean {
  return tone === 'chosen' || tone === 'stop';
}

/** The role that readiness is measured from: the open one, or the start of the route. */
function startOf({ answer }: OpenPage): Role | undefined {
  return answer.ask === 'role' ? answer.role : answer.ask === 'routes' ? answer.from : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-outline-table': OutlineTableElement;
  }
}

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isComposing } from '../../browser/keyboard.ts';
import { sayRoleInAnswer } from '../../languages/say-role-in-answer.ts';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import type { RoleAnswer } from '../../queries/answer/answer-role.ts';
import type { Lane, Station } from '../../scene/scene.ts';
import type { OpenPage, ReaderContext } from '../../app/page-view.ts';
import { chooseRole, CommandEvent } from '../events.ts';
import './outline-legs.ts';
import { nextInColumn } from './button-column.ts';
import { base } from '../base.css.ts';
import { outlineTreeStyles } from './outline-tree.css.ts';

/** Letters typed within this many milliseconds are one beginning of a name. */
const ONE_BEGINNING = 700;

/**
 * The map by family, level and role. Lists and headings, not a `tree`: a tree item is read as one flat text, and here
 * a role holds ways, reasons and sources that are to be gone into. The roles are still one tab stop, moved in with
 * ↑ ↓ Home End and by typing a name; what is inside the open one follows in the order of Tab.
 */
@customElement('zhitu-outline-tree')
export class OutlineTreeElement extends LitElement {
  static override styles = [base, outlineTreeStyles];

  @property({ attribute: false }) page: OpenPage | undefined;
  /** The roles to list; undefined: all. */
  @property({ attribute: false }) found: ReadonlySet<RoleId> | undefined;
  @property({ type: Boolean }) seen = false;
  /** The role that Tab comes to. */
  @state() private at: string | undefined;

  private typed = { text: '', when: 0 };
  private held: string | undefined;

  protected override willUpdate(): void {
    const active = this.shadowRoot?.activeElement as HTMLElement | null | undefined;
    this.held = active?.matches('.role') ? active.dataset['role'] : undefined;
  }

  protected override render() {
    const { page, found } = this;
    if (!page) return nothing;
    const { scene, reading } = page;
    const lanes = scene.quiet.lanes.map((lane) => ({
      lane,
      stations: scene.live.stations
        .filter(({ role }) => reading.graph.role(role).family === lane.family && (!found || found.has(role)))
        .sort((a, b) => rankOf(a, reading) - rankOf(b, reading)),
    }));
    const listed = lanes.flatMap(({ stations }) => stations);
    const tabStop = (
      listed.find(({ role }) => role === this.at) ??
      listed.find(({ tone }) => tone === 'chosen' || tone === 'stop') ??
      listed.find(({ tone }) => tone !== 'dim')
    )?.role;
    return html`<div class="frame" @keydown=${this.onKey} @focusin=${this.onFocus}>
      ${lanes.map(({ lane, stations }) =>
        stations.length > 0 ? this.renderLane(lane, stations, page, tabStop) : nothing,
      )}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('page') && !changed.has('seen')) return;
    const { held } = this;
    // A role that was just chosen stands elsewhere now: the focus goes with it.
    if (held)
      this.roles()
        .find((role) => role.dataset['role'] === held)
        ?.focus();
    const question = changed.get('page')?.question;
    if (!this.seen || (question === this.page?.question && !changed.has('seen'))) return;
    this.renderRoot
      .querySelector('li:is([data-tone=chosen], [data-tone=stop])')
      ?.scrollIntoView({ block: 'nearest' });
  }

  /** What the answer is about stands by level; the rest of the family behind one line. */
  private renderLane(lane: Lane, stations: readonly Station[], page: OpenPage, tabStop: RoleId | undefined) {
    const { graph, language, words } = page.reading;
    const near = stations.filter(({ tone }) => tone !== 'dim' || this.found);
    const others = stations.filter((station) => !near.includes(station));
    const item = (station: Station) => this.renderStation(station, page, tabStop);
    return html`<section
      style="--tint: ${lane.paint.tint}; --name: ${lane.paint.text}; --family: ${lane.paint.line}"
    >
      <h3>${lane.name}</h3>
      ${graph.map.map.levels.map((level) => {
        const here = near.filter(({ role }) => graph.role(role).level === level.id);
        return here.length === 0
          ? nothing
          : html`<div class="level">
              <h4>${inLanguage(level.name, language)}</h4>
              <ul>
                ${here.map(item)}
              </ul>
            </div>`;
      })}
      ${
        others.length === 0
          ? nothing
          : html`<details>
              <summary>${words.outline.others(others.length)}</summary>
              <ul>
                ${others.map(item)}
              </ul>
            </details>`
      }
    </section>`;
  }

  private renderStation({ role, name, tone, paint }: Station, page: OpenPage, tabStop: RoleId | undefined) {
    const { graph, words } = page.reading;
    const part = sayRoleInAnswer(page.answer, role, words);
    const open = openIn(page);
    return html`<li
      data-role=${role}
      data-tone=${tone}
      style="--fill: ${paint.fill}; --on-fill: ${paint.onFill}"
    >
      <button
        class="role"
        data-role=${role}
        tabindex=${role === tabStop ? 0 : -1}
        aria-current=${tone === 'chosen'}
        aria-describedby="about-${role}"
        @click=${chooseRole}
      >
        ${name}
      </button>
      <span id="about-${role}" class="small">
        ${part ? html`<span class=${tone === 'stop' ? 'number' : 'part'}>${part}</span>` : nothing}
        <span class="muted">
          ${words.role.waysOut(graph.stepsFrom(role).length)} ·
          ${words.role.waysIn(graph.stepsInto(role).length)}
        </span>
      </span>
      ${
        open?.role.id === role
          ? html`<zhitu-outline-legs .reading=${page.reading} .answer=${open}></zhitu-outline-legs>`
          : nothing
      }
    </li>`;
  }

  private roles(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.role')];
  }

  private onFocus(event: FocusEvent): void {
    const button = event.target as HTMLElement;
    if (!button.matches('.role')) return;
    this.at = button.dataset['role'];
    this.dispatchEvent(new CommandEvent({ command: 'prepare-search' }));
  }

  private onKey(event: KeyboardEvent): void {
    if (isComposing(event) || !(event.target as HTMLElement).matches('.role')) return;
    const shown = this.roles().filter((role) => role.checkVisibility());
    const next = nextInColumn(event, shown) ?? this.named(event);
    if (!next) return;
    event.preventDefault();
    const others = next.closest('details');
    if (others) others.open = true;
    next.focus();
  }

  /** The role whose name, in either language or by its sound, begins with what is being typed. */
  private named(event: KeyboardEvent): HTMLElement | undefined {
    const { key, ctrlKey, metaKey, altKey, timeStamp } = event;
    if (key.length > 1 || /[\s/?]/.test(key) || ctrlKey || metaKey || altKey) return undefined;
    const goesOn = timeStamp - this.typed.when < ONE_BEGINNING;
    this.typed = { text: (goesOn ? this.typed.text : '') + key, when: timeStamp };
    const hits = this.page?.search(this.typed.text, Infinity) ?? [];
    const roles = this.roles();
    for (const { role } of hits) {
      const button = roles.find(({ dataset }) => dataset['role'] === role.id);
      if (button) return button;
    }
    return undefined;
  }
}

function rankOf({ role }: Station, { graph }: ReaderContext): number {
  return graph.rank(graph.role(role).level);
}

/** The role that is open, alone or beside a route. */
function openIn({ answer }: OpenPage): RoleAnswer | undefined {
  return answer.ask === 'role' ? answer : answer.ask === 'routes' ? answer.at : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-outline-tree': OutlineTreeElement;
  }
}

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isComposing } from '../../browser/keyboard.ts';
import { sayRoleInAnswer } from '../../languages/say-role-in-answer.ts';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import type { RoleAnswer } from '../../queries/answer/answer-role.ts';
import type { Station } from '../../scene/scene.ts';
import type { OpenPage } from '../../app/page-view.ts';
import { chooseRole, CommandEvent } from '../events.ts';
import './outline-legs.ts';
import { nextInColumn } from './button-column.ts';
import { ChunksInView, inChunks, SHOWN_WHOLE } from './chunks-in-view.ts';
import { familyGroups, type FamilyGroup } from './family-groups.ts';
import { FrameScroll } from './frame-scroll.ts';
import { base } from '../base.css.ts';
import { outlineTreeStyles } from './outline-tree.css.ts';

/** In ms: letters typed with shorter pauses between them are the beginning of one name. */
const ONE_BEGINNING = 700;

/**
 * The map by family, level and role. Lists and headings, not a `tree`: a tree item is read as one flat text, and here
 * a role holds transitions, reasons and sources that are to be gone into. The roles are still one tab stop, moved in
 * with ↑ ↓ Home End and by typing a name; what is inside the open one follows in the order of Tab. Of a list of more
 * than SHOWN_WHOLE roles only those near the view are rendered, and each says which of how many it is.
 */
@customElement('zhitu-outline-tree')
export class OutlineTreeElement extends LitElement {
  static override styles = [base, outlineTreeStyles];

  @property({ attribute: false }) page: OpenPage | undefined;
  /** The roles to list; undefined: all. */
  @property({ attribute: false }) found: ReadonlySet<RoleId> | undefined;
  /** The role that last had the focus: Tab comes back to it. */
  @state() private focusedLast: RoleId | undefined;

  private groups: readonly FamilyGroup[] = [];
  /** Roles that are rendered wherever the list is scrolled to; undefined: all are. */
  private pinned: ReadonlySet<RoleId> | undefined;
  private readonly chunks = new ChunksInView(this);
  private readonly frameScroll = new FrameScroll(this);
  private typed = { text: '', when: 0 };
  /** The role that has the focus as an update begins. */
  private focused: RoleId | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const active = this.shadowRoot?.activeElement as HTMLElement | null | undefined;
    this.focused = active?.matches('.role') ? roleOf(active) : undefined;
    if (this.page && (changed.has('page') || changed.has('found')))
      this.groups = familyGroups(this.page, this.found);
  }

  protected override render() {
    const { page, groups } = this;
    if (!page) return nothing;
    const listed = groups.flatMap(({ levels, others }) => [
      ...levels.flatMap(({ stations }) => stations),
      ...others,
    ]);
    const current = listed.find(({ tone }) => tone === 'chosen' || tone === 'stop');
    const tabStop = (
      listed.find(({ role }) => role === this.focusedLast) ??
      current ??
      listed.find(({ tone }) => tone !== 'dim')
    )?.role;
    const pinned = [tabStop, current?.role, openIn(page)?.role.id].flatMap((role) => role ?? []);
    this.pinned = listed.length > SHOWN_WHOLE ? new Set(pinned) : undefined;
    return html`<div
      class="frame"
      @keydown=${this.onKey}
      @focusin=${this.onFocus}
      @scroll=${this.frameScroll.note}
    >
      ${groups.map((group) => this.renderFamily(group, page, tabStop))}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { cameBack } = this.frameScroll;
    if (!changed.has('page') && !cameBack) return;
    // A role that was just chosen may have moved to another list: the focus moves with it.
    if (this.focused) this.buttonOf(this.focused)?.focus();
    const question = changed.get('page')?.question;
    if (question === this.page?.question && !cameBack) return;
    const current = this.renderRoot.querySelector('li:is([data-tone=chosen], [data-tone=stop])');
    if (current) this.frameScroll.show(current);
  }

  private renderFamily({ lane, levels, others }: FamilyGroup, page: OpenPage, tabStop: RoleId | undefined) {
    const { language, words } = page.reading;
    const { family, name, paint } = lane;
    if (others.length === 0 && levels.every(({ stations }) => stations.length === 0)) return nothing;
    return html`<section style="--tint: ${paint.tint}; --name: ${paint.text}; --family: ${paint.line}">
      <h3>${name}</h3>
      ${levels.map(({ level, stations }) =>
        stations.length === 0
          ? nothing
          : html`<div class="level">
              <h4>${inLanguage(level.name, language)}</h4>
              ${this.renderList(stations, `${family}/${level.id}`, page, tabStop)}
            </div>`,
      )}
      ${
        others.length === 0
          ? nothing
          : html`<details data-family=${family}>
              <summary>${words.outline.others(others.length)}</summary>
              ${this.renderList(others, `${family}/`, page, tabStop)}
            </details>`
      }
    </section>`;
  }

  /** `name`: another for each list. */
  private renderList(
    stations: readonly Station[],
    name: string,
    page: OpenPage,
    tabStop: RoleId | undefined,
  ) {
    const { pinned } = this;
    if (!pinned)
      return html`<ul>
        ${stations.map((station) => this.renderStation(station, page, tabStop))}
      </ul>`;
    return html`<div role="list">
      ${inChunks(stations, name).map((chunk) => {
        const isShown = this.chunks.isNear(chunk) || chunk.items.some(({ role }) => pinned.has(role));
        return html`<ul
          role="none"
          data-chunk=${chunk.key}
          style=${isShown ? nothing : `height: ${this.chunks.gapFor(chunk)}px`}
        >
          ${
            isShown
              ? chunk.items.map((station, index) =>
                  this.renderStation(station, page, tabStop, {
                    place: chunk.from + index + 1,
                    of: stations.length,
                  }),
                )
              : nothing
          }
        </ul>`;
      })}
    </div>`;
  }

  /** `count`: which of how many it is, where not all are rendered. */
  private renderStation(
    { role, name, tone, paint }: Station,
    page: OpenPage,
    tabStop: RoleId | undefined,
    count?: { place: number; of: number },
  ) {
    const { graph, words } = page.reading;
    const inAnswer = sayRoleInAnswer(page.answer, role, words);
    const open = openIn(page);
    return html`<li
      role=${count ? 'listitem' : nothing}
      aria-posinset=${count?.place ?? nothing}
      aria-setsize=${count?.of ?? nothing}
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
        ${inAnswer ? html`<span class=${tone === 'stop' ? 'number' : 'part'}>${inAnswer}</span>` : nothing}
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

  private buttonOf(role: RoleId): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.role')].find(
      (button) => roleOf(button) === role,
    );
  }

  private onFocus(event: FocusEvent): void {
    const button = event.target as HTMLElement;
    if (!button.matches('.role')) return;
    this.focusedLast = roleOf(button);
    this.dispatchEvent(new CommandEvent({ command: 'prepare-search' }));
  }

  private onKey(event: KeyboardEvent): void {
    const from = event.target as HTMLElement;
    if (isComposing(event) || !from.matches('.role')) return;
    const next = nextInColumn(event, this.unfolded, roleOf(from)) ?? this.roleTyped(event);
    if (!next) return;
    event.preventDefault();
    void this.goTo(next);
  }

  /** The roles that are not behind a closed line, in the order in which they stand. */
  private get unfolded(): RoleId[] {
    return this.groups.flatMap(({ lane, levels, others }) => [
      ...levels.flatMap(({ stations }) => stations.map(({ role }) => role)),
      ...(this.othersOf(lane.family)?.open ? others.map(({ role }) => role) : []),
    ]);
  }

  private othersOf(family: string): HTMLDetailsElement | undefined {
    const all = this.renderRoot.querySelectorAll('details');
    return [...all].find(({ dataset }) => dataset['family'] === family);
  }

  /** The focus to a role, wherever it stands: it may be behind a closed line, or not rendered yet. */
  private async goTo(role: RoleId): Promise<void> {
    const group = this.groups.find(({ others }) => others.some((other) => other.role === role));
    const others = group && this.othersOf(group.lane.family);
    if (others) others.open = true;
    if (!this.buttonOf(role)) {
      this.focusedLast = role;
      await this.updateComplete;
    }
    this.buttonOf(role)?.focus();
  }

  /** The role whose name, in either language or by its sound, begins with what is being typed. */
  private roleTyped(event: KeyboardEvent): RoleId | undefined {
    const { key, ctrlKey, metaKey, altKey, timeStamp } = event;
    if (key.length > 1 || /[\s/?]/.test(key) || ctrlKey || metaKey || altKey) return undefined;
    const goesOn = timeStamp - this.typed.when < ONE_BEGINNING;
    this.typed = { text: (goesOn ? this.typed.text : '') + key, when: timeStamp };
    const hits = this.page?.search(this.typed.text, Infinity) ?? [];
    return hits.find(({ role }) => !this.found || this.found.has(role.id))?.role.id;
  }
}

function roleOf({ dataset }: HTMLElement): RoleId {
  return dataset['role'] as RoleId;
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

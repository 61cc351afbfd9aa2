import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { scaleOf } from '../../model/career-map.ts';
import { inLanguage, type Text } from '../../model/text.ts';
import { traitsAssessed } from '../../queries/skills/assessed.ts';
import type { Person, Preference } from '../../queries/answer/fit.ts';
import { doesNotMind, prefers } from '../../app/profile/profile.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { CommandEvent } from '../events.ts';
import '../controls/level-slider.ts';
import { preferenceLimitOf, sayPreferenceLimit } from './preference-limits.ts';
import { base } from '../base.css.ts';
import { profileStyles } from './profile.css.ts';

interface Trait {
  id: string;
  name: Text;
  low?: Text;
  high?: Text;
}

const MINDS = ['any', 'most', 'least'] as const;

/** What matters to a person: of which trait how much at most, or at least. */
@customElement('zhitu-own-preferences')
export class OwnPreferencesElement extends LitElement {
  static override styles = [base, profileStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) person: Person | undefined;

  protected override render() {
    const { reading, person } = this;
    if (!reading || !person) return nothing;
    const { graph, language, words } = reading;
    const traits = traitsAssessed(graph.map);
    if (traits.length === 0) return html`<p class="muted small">${words.fit.noTraits}</p>`;
    return html`<details>
      <summary>
        <strong>${words.fit.wishes}</strong>
        ${traits.map(({ id, name }) => {
          const wish = person.wishes.find(({ trait }) => trait === id);
          return wish
            ? html`<i class="muted small"
                >${inLanguage(name, language)} ${sayPreferenceLimit(wish, reading)}</i
              >`
            : nothing;
        })}
      </summary>
      <div class="body">
        ${traits.map((trait) => {
          const wish = person.wishes.find((own) => own.trait === trait.id);
          return this.renderTrait(trait, wish, reading);
        })}
        <p class="muted small">${words.fit.wishOnly}</p>
      </div>
    </details>`;
  }

  private renderTrait(trait: Trait, wish: Preference | undefined, reading: ReaderContext) {
    const { graph, language, words } = reading;
    const limit = wish && preferenceLimitOf(wish);
    const name = inLanguage(trait.name, language);
    const minds = limit?.minds ?? 'any';
    return html`<div class="wish">
      <div class="between">
        <span>${name}</span>
        <span>
          <select
            class="field"
            data-trait=${trait.id}
            aria-label=${name}
            .value=${minds}
            @change=${this.mind}
          >
            ${MINDS.map(
              (value) =>
                html`<option value=${value} ?selected=${value === minds}>${words.fit.minds[value]}</option>`,
            )}
          </select>
        </span>
      </div>
      ${
        wish && limit
          ? html`<zhitu-level-slider
                data-trait=${trait.id}
                data-minds=${limit.minds}
                .words=${words}
                .label=${words.labelled(name, words.fit.minds[limit.minds])}
                .scale=${scaleOf(graph.map)}
                .level=${limit.level}
                .low=${trait.low ? inLanguage(trait.low, language) : ''}
                .high=${trait.high ? inLanguage(trait.high, language) : ''}
                @level=${this.limit}
              ></zhitu-level-slider>
              <p class="small">${words.fit.set(sayPreferenceLimit(wish, reading))}</p>`
          : nothing
      }
    </div>`;
  }

  /** The level stays when most turns to least; at first it is the middle. */
  private mind(event: Event): void {
    const { value, dataset } = event.currentTarget as HTMLSelectElement;
    const trait = dataset['trait'] ?? '';
    const before = this.person?.wishes.find((wish) => wish.trait === trait);
    const middle = this.reading ? Math.round(scaleOf(this.reading.graph.map) / 2) : 0;
    const level = (before && preferenceLimitOf(before)?.level) ?? middle;
    const telling = value === 'any' ? doesNotMind(trait) : prefers({ trait, [value]: level });
    this.dispatchEvent(new CommandEvent({ command: 'profile', edit: telling }));
  }

  private limit(event: CustomEvent<number>): void {
    const { trait = '', minds = '' } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(
      new CommandEvent({ command: 'profile', edit: prefers({ trait, [minds]: event.detail }) }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-own-preferences': OwnPreferencesElement;
  }
}

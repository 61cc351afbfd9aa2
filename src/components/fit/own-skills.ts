import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { scaleOf } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import { skillsAssessed } from '../../queries/skills/assessed.ts';
import { skillsOf, type Person } from '../../queries/answer/fit.ts';
import { brings, bringsWhatWasHeld } from '../../app/profile/profile.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { CommandEvent } from '../events.ts';
import '../controls/level-slider.ts';
import { base } from '../base.css.ts';
import { profileStyles } from './profile.css.ts';

/** What a person brings, skill by skill: what the roles held give, until they say otherwise. */
@customElement('zhitu-own-skills')
export class OwnSkillsElement extends LitElement {
  static override styles = [base, profileStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) person: Person | undefined;

  protected override render() {
    const { reading, person } = this;
    if (!reading || !person) return nothing;
    const { graph, language, words } = reading;
    const skills = skillsAssessed(graph.map);
    if (skills.length === 0) return html`<p class="muted small">${words.fit.noSkills}</p>`;
    const given = skillsOf(graph, person.held);
    const differs = skills.some(({ id }) => person.skills.get(id) !== given.get(id));
    return html`<details>
      <summary>
        <strong>${words.fit.skills}</strong>
        <div class="muted small">
          ${skills.map(
            ({ id, name }) => html`<i>${inLanguage(name, language)} ${person.skills.get(id) ?? '–'}</i>`,
          )}
        </div>
      </summary>
      <div class="body">
        ${skills.map(
          ({ id, name }) =>
            html`<zhitu-level-slider
              data-skill=${id}
              .words=${words}
              .label=${inLanguage(name, language)}
              labelled
              mayBeUnsaid
              .scale=${scaleOf(graph.map)}
              .level=${person.skills.get(id)}
              @level=${this.bring}
            ></zhitu-level-slider>`,
        )}
        <button ?disabled=${!differs} @click=${this.reset}>${words.fit.asHeld}</button>
      </div>
    </details>`;
  }

  private bring(event: CustomEvent<number | null>): void {
    const { skill = '' } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CommandEvent({ command: 'profile', edit: brings(skill, event.detail) }));
  }

  private reset(): void {
    if (!this.reading) return;
    const skills = skillsAssessed(this.reading.graph.map).map(({ id }) => id);
    this.dispatchEvent(new CommandEvent({ command: 'profile', edit: bringsWhatWasHeld(skills) }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-own-skills': OwnSkillsElement;
  }
}

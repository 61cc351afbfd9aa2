import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sayProblem } from '../../languages/say.ts';
import type { Words } from '../../languages/words.ts';
import type { Problem } from '../../model/problem.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import type { MapTitle, Ports } from '../../app/ports.ts';
import { CommandEvent } from '../events.ts';
import { portsContext } from '../ports.ts';
import { base } from '../base.css.ts';
import { problemListStyles } from './problem-list.css.ts';

/** Everything that is wrong with a map's data, each with its place: shown instead of half a map. */
@customElement('zhitu-problem-list')
export class ProblemListElement extends LitElement {
  static override styles = [base, problemListStyles];

  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) words: Words | undefined;
  @property({ attribute: false }) language: Language = 'zh';
  /** The maps that could be opened instead. */
  @consume({ context: portsContext }) private readonly ports: Ports | undefined;
  @property({ attribute: false }) others: readonly MapTitle[] = [];

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    const errors = this.problems.filter(({ severity }) => severity === 'error');
    return html`<div role="alert">
        <h2>${words.problems.heading}</h2>
        <p>${words.problems.about(errors.length)}</p>
      </div>
      <div class="does">
        <button class="primary" @click=${this.reload}>${words.problems.reload}</button>
        ${this.others.map(
          ({ id, title }) =>
            html`<button data-map=${id} @click=${this.open}>
              ${words.problems.other(inLanguage(title, this.language))}
            </button>`,
        )}
      </div>
      <ol>
        ${errors.map(
          (problem) =>
            html`<li>
              ${sayProblem(problem, words)}<br />
              <code>${words.problems.place(problem.file, problem.place)}</code>
            </li>`,
        )}
      </ol>`;
  }

  private reload(): void {
    this.ports?.faults.restart();
  }

  private open(event: Event): void {
    const { map } = (event.currentTarget as HTMLElement).dataset;
    if (map) this.dispatchEvent(new CommandEvent({ command: 'map', map }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-problem-list': ProblemListElement;
  }
}

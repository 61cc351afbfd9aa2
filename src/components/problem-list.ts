import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sayProblem } from '../languages/say.ts';
import type { Words } from '../languages/words.ts';
import type { Problem } from '../model/problem.ts';
import { base } from './styles/base.ts';

/** Everything that is wrong with a map's data, each with its place: shown instead of half a map. */
@customElement('problem-list')
export class ProblemListElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        padding: 32px;
        overflow: auto;
      }
      h2 {
        font-size: 20px;
        color: var(--ink);
      }
      ol {
        max-width: 720px;
        margin-top: 18px;
      }
      li {
        padding: 8px 0;
        border-top: 1px solid var(--hair);
      }
      code {
        font-size: 12.5px;
        color: var(--muted);
      }
    `,
  ];

  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) words: Words | undefined;

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    const errors = this.problems.filter(({ severity }) => severity === 'error');
    return html`<div role="alert">
        <h2>${words.problems.heading}</h2>
        <p>${words.problems.about(errors.length)}</p>
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
}

declare global {
  interface HTMLElementTagNameMap {
    'problem-list': ProblemListElement;
  }
}

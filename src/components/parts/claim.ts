import { html } from 'lit';
import type { Claim } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import type { Reading } from '../../state/view.ts';

/**
 * Something said, by whom, and who says otherwise: both stand, neither is averaged away. `among`: the claims it is
 * shown with; a pair of them that disagree is set against each other once, at the one that comes first.
 */
export function renderClaim(claim: Claim, reading: Reading, among: readonly Claim[] = []) {
  const { graph, words } = reading;
  const before = among.slice(0, Math.max(0, among.indexOf(claim)));
  return html`
    ${renderVoice(claim, reading)}
    ${graph
      .opposing(claim)
      .filter((other) => !before.includes(other.claim))
      .map(
        (other) =>
          html`<div class="against">
            <strong>${words.role.disagree}</strong><br />
            ${renderVoice(other.claim, reading)}
          </div>`,
      )}
  `;
}

function renderVoice({ says, basis, sources }: Claim, reading: Reading) {
  return html`${inLanguage(says, reading.language)}
    <who-says .reading=${reading} .voices=${[{ basis, sources }]}></who-says>`;
}

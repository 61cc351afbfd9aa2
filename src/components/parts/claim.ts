import { html } from 'lit';
import type { Claim } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import type { Reading } from '../../state/view.ts';

/** Something said, by whom, and who says otherwise: both stand, neither is averaged away. */
export function renderClaim(claim: Claim, reading: Reading) {
  const { graph, words } = reading;
  return html`
    ${renderVoice(claim, reading)}
    ${graph.opposing(claim).map(
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

import type { ClaimId } from '../../model/schema.ts';
import { html } from 'lit';
import type { Claim } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import { placeClaims, type ClaimPlacement } from '../../queries/answer/disagreements.ts';
import type { ReaderContext } from '../../app/page-view.ts';

/**
 * Something said, by whom, and who says otherwise: both stand, neither is averaged away. What was told before beside
 * a voice it disagrees with is not told again; a button goes there. `tellings`: of all claims it stands among.
 */
export function renderClaim(
  claim: Claim,
  reading: ReaderContext,
  tellings?: ReadonlyMap<ClaimId, ClaimPlacement>,
) {
  const { graph, words } = reading;
  const telling = tellings?.get(claim.id) ?? placeClaims(graph, [claim]).get(claim.id);
  return html`
    ${
      telling?.here
        ? html`<div data-claim=${claim.id} tabindex="-1">${renderVoice(claim, reading)}</div>`
        : html`<button class="plain small" data-claim-told=${claim.id} @click=${goToClaim}>
            ${words.role.toldBeside}
          </button>`
    }
    ${telling?.against.map(
      (other) =>
        html`<div class="against" data-claim=${other.id} tabindex="-1">
          <strong>${words.role.disagree}</strong><br />
          ${renderVoice(other, reading)}
        </div>`,
    )}
  `;
}

function renderVoice({ says, basis, sources }: Claim, reading: ReaderContext) {
  return html`${inLanguage(says, reading.language)}
    <zhitu-who-says .reading=${reading} .voices=${[{ basis, sources }]}></zhitu-who-says>`;
}

/** To where a claim is told, in the same element. */
function goToClaim(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  const told = (button.getRootNode() as ShadowRoot).querySelector<HTMLElement>(
    `[data-claim="${button.dataset['claimTold'] ?? ''}"]`,
  );
  told?.scrollIntoView({ block: 'nearest' });
  told?.focus({ preventScroll: true });
}

import { html } from 'lit';

interface Segment {
  value: string;
  says: string;
}

/** A choice of one among a few that stand side by side. */
export function renderSegments(
  label: string,
  segments: readonly Segment[],
  chosen: string,
  choose: (event: Event) => void,
) {
  return html`<div class="segments" role="radiogroup" aria-label=${label}>
    ${segments.map(
      ({ value, says }) =>
        html`<label>
          <input
            type="radio"
            name=${label}
            value=${value}
            .checked=${value === chosen}
            @change=${choose}
          />${says}
        </label>`,
    )}
  </div>`;
}

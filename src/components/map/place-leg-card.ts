import { html } from 'lit';
import { legText } from '../../languages/say-leg.ts';
import type { Leg } from '../../queries/answer/leg.ts';
import type { Box } from '../../scene/geometry.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import './leg-card.ts';

const GAP = 14;

/** A way's card beside what stands around a point of a map, on the side where there is more room. */
export function renderLegCard(
  way: Leg,
  { graph, language }: ReaderContext,
  { x, y, width, height }: Box,
  { clientWidth, clientHeight }: HTMLElement,
) {
  const off = GAP + width / 2;
  // Level with a station, clear of a pointer.
  const level = height > 0 ? -height / 2 : GAP;
  const across = x < clientWidth / 2 ? `left: ${x + off}px` : `right: ${clientWidth - x + off}px`;
  const down = y < clientHeight / 2 ? `top: ${y + level}px` : `bottom: ${clientHeight - y + level}px`;
  return html`<zhitu-leg-card
    aria-hidden="true"
    style="${across}; ${down}"
    .text=${legText(way, graph, language)}
  ></zhitu-leg-card>`;
}

import { css } from 'lit';
import { CHART } from '../../scene/trade-off-chart.ts';

/** A small chart whose dots are buttons, placed over its axes. */
export const tradeOffChartStyles = css`
  .frame {
    aspect-ratio: ${CHART.width} / ${CHART.height};
  }

  :host {
    display: block;
    margin-top: 10px;
  }
  .frame {
    position: relative;
  }
  svg {
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  line {
    stroke: var(--hair);
  }
  line.apart {
    stroke: var(--edge);
    stroke-dasharray: 3 3;
  }
  text {
    fill: var(--muted);
    font-size: 11px;
  }
  .end {
    text-anchor: end;
  }
  .middle {
    text-anchor: middle;
  }
  button {
    position: absolute;
    display: grid;
    place-items: center;
    width: 26px;
    min-height: 26px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    transform: translate(-50%, -50%);
  }
  .dot {
    width: 24px;
    height: 24px;
    border: 1.5px dashed var(--ink);
    border-radius: 50%;
    background: var(--card);
    color: var(--ink);
    font-size: 12px;
    font-weight: 600;
    line-height: 21px;
    text-align: center;
  }
  .full .dot {
    border-style: solid;
    background: var(--ink);
    color: var(--paper);
  }
  [aria-pressed='true'] .dot {
    border-color: var(--route);
    outline: 2px solid var(--route);
    outline-offset: 1px;
  }
  [aria-pressed='true'].full .dot {
    background: var(--route);
    color: var(--on-route);
  }
  .versus .dot {
    outline: 1.5px dashed var(--ink);
    outline-offset: 2px;
  }
  .looked .dot {
    box-shadow: 0 0 0 5px var(--edge);
  }
  .pips {
    position: absolute;
    bottom: 0;
    left: 50%;
    display: flex;
    gap: 2px;
    transform: translate(-50%, 60%);
  }
  .pips i {
    width: 4px;
    height: 4px;
    border-radius: 50%;
    background: var(--ink);
    box-shadow: 0 0 0 1px var(--card);
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin-top: 2px;
    color: var(--muted);
    font-size: 12px;
  }
  figcaption span {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .mark {
    width: 11px;
    height: 11px;
    border: 1.5px dashed var(--ink);
    border-radius: 50%;
  }
  .mark.full {
    border-style: solid;
    background: var(--ink);
  }
  @media (pointer: coarse) {
    button {
      width: 44px;
      min-height: 44px;
    }
    .pips {
      bottom: 9px;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: none !important;
    }
    [aria-pressed='true'] .dot {
      outline: 3px solid Highlight;
    }
    .full .dot {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .pips i,
    .mark.full {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

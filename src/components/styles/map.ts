import { css } from 'lit';

export const mapStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    background: var(--paper);
    touch-action: none;
  }
  .layer {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  /* Within the map, above what is drawn: the edge of the page would cut off a ring around it. */
  #surface {
    position: absolute;
    inset: 0;
    outline: none;
  }
  #surface:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 3px solid var(--focus);
    pointer-events: none;
  }
  .heads {
    position: absolute;
    top: 0;
    left: 0;
    pointer-events: none;
  }
  map-overview {
    position: absolute;
    right: 14px;
    bottom: 66px;
  }
  .foot {
    position: absolute;
    right: 14px;
    bottom: 14px;
    left: 14px;
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 14px;
    pointer-events: none;
  }
  .foot > * {
    pointer-events: auto;
  }
  .controls {
    display: flex;
    flex: none;
    gap: 8px;
    margin-left: auto;
  }
  .controls button {
    width: 38px;
    padding: 0;
    font-size: 17px;
    line-height: 1;
  }
  @media (pointer: coarse) {
    .controls button {
      width: 44px;
    }
  }
  /* On a small screen fingers zoom, and the legend stands in the panel's way. */
  @media (max-width: 760px) {
    map-legend,
    map-overview,
    .controls .zoom {
      display: none;
    }
  }
`;

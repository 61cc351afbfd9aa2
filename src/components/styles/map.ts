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
    height: 30px;
    pointer-events: none;
  }
  .controls {
    position: absolute;
    right: 14px;
    bottom: 14px;
    display: grid;
    gap: 8px;
  }
  .controls button {
    width: 38px;
    padding: 0;
    font-size: 17px;
    line-height: 1;
  }
  map-legend {
    position: absolute;
    left: 14px;
    bottom: 14px;
    max-width: calc(100% - 90px);
  }
  @media (pointer: coarse) {
    .controls button {
      width: 44px;
    }
  }
  /* On a small screen fingers zoom, and the legend stands in the panel's way. */
  @media (max-width: 760px) {
    map-legend,
    .controls .zoom {
      display: none;
    }
  }
`;

import { css } from 'lit';
import { PHONE } from '../explorer-sizes.ts';

export const mapStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    background: var(--paper);
    touch-action: none;
    /* How high the names of the levels stand (axis-labels.ts). */
    --axis-height: 30px;
  }
  .layer {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  /* Layers of cytoscape for what is dragged or selected: nothing is, and it wipes them each time it draws. */
  #live canvas:not([data-id$='node']) {
    display: none;
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
  zhitu-map-overview {
    position: absolute;
    right: 14px;
    bottom: 66px;
  }
  /* Beside the buttons, and as high where there is nothing to explain. */
  .foot {
    position: absolute;
    right: 158px;
    bottom: 14px;
    left: 14px;
    min-height: 38px;
    display: flex;
    align-items: end;
    pointer-events: none;
  }
  .foot > * {
    pointer-events: auto;
  }
  .controls {
    position: absolute;
    right: 14px;
    bottom: 14px;
    display: flex;
    gap: 8px;
  }
  .controls button {
    width: 38px;
    padding: 0;
    font-size: 17px;
    line-height: 1;
  }
  @media (pointer: coarse) {
    .foot {
      right: 176px;
      min-height: 44px;
    }
    .controls button {
      width: 44px;
    }
  }
  /* On a phone fingers zoom, and what is covered is not there to see. The one button left stands where the names of
     lanes and levels meet, so that it lies over no station; it is as high as a finger needs. */
  @container ${PHONE} {
    :host {
      --axis-height: 44px;
    }
    zhitu-map-legend,
    zhitu-map-overview,
    .controls .zoom {
      display: none;
    }
    .foot {
      inset: auto 0 0;
      height: var(--covered, 0px);
      min-height: 0;
    }
    .controls {
      inset: 0 auto auto 0;
    }
    .controls button {
      border-color: transparent;
      background: none;
    }
  }
`;

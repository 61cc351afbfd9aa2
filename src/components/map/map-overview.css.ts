import { css } from 'lit';

export const mapOverviewStyles = css`
  canvas {
    display: block;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--paper);
    cursor: grab;
    touch-action: none;
  }
  canvas:active {
    cursor: grabbing;
  }
`;

import { css } from 'lit';

/** A choice of one among a few side by side (`renderSegments`). */
export const segmentStyles = css`
  .segments {
    display: flex;
    margin: 12px 0 0;
    padding: 0;
    border: 1px solid var(--edge);
    border-radius: 8px;
    overflow: hidden;
  }
  .segments label {
    flex: auto;
    display: grid;
    place-items: center;
    min-height: 36px;
    padding: 4px 6px;
    font-size: 13px;
    text-align: center;
    cursor: pointer;
  }
  .segments label + label {
    border-left: 1px solid var(--edge);
  }
  .segments input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .segments label:has(:checked) {
    background: var(--ink);
    color: var(--paper);
  }
  .segments label:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: -4px;
  }
  @media (pointer: coarse) {
    .segments label {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

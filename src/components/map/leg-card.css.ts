import { css } from 'lit';

export const legCardStyles = css`
  :host {
    position: absolute;
    max-width: min(320px, calc(50% - 20px));
    padding: 9px 13px 10px;
    border: 1px solid var(--edge);
    border-radius: 10px;
    background: var(--card);
    box-shadow: 0 4px 16px rgb(0 0 0 / 14%);
    font-size: 13px;
    /* What lies beneath can be clicked. */
    pointer-events: none;
  }
  .why {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
`;

import { css } from 'lit';

/** A sheet's head, and rows with something at both ends. */
export const sheetStyles = css`
  :host {
    display: block;
  }
  /* Beside it is what closes the sheet. */
  article > :first-child {
    padding-right: 36px;
  }
  .place {
    color: var(--muted);
    font-size: 13px;
  }
  article > h2 {
    margin: 2px 0 0;
    font-size: 22px;
    line-height: 1.3;
    font-weight: 700;
    color: var(--ink);
  }
  .duties {
    margin-top: 10px;
  }
  .between {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }
`;

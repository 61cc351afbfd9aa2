import { css } from 'lit';

/**
 * What opens above the page, for a moment. A modal dialog stands before everything in the window, so it alone is placed
 * and measured by the window, however little room the explorer has on its page.
 */
export const dialogStyles = css`
  dialog {
    top: 7%;
    width: min(560px, calc(100% - 24px));
    max-height: min(780px, 86%);
    margin: 0 auto auto;
    padding: 0;
    border: 1px solid var(--edge);
    border-radius: 14px;
    background: var(--card);
    color: var(--ink);
    box-shadow: 0 18px 60px rgb(0 0 0 / 30%);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 32%);
  }
  .field {
    flex: none;
    min-height: 52px;
    padding: 8px 18px;
    border: 0;
    border-bottom: 1px solid var(--hair);
    border-radius: 0;
    font-size: 16px;
  }
  .field:focus-visible {
    outline-offset: -2px;
    border-radius: 13px 13px 0 0;
  }
  .field::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  [role='listbox'] {
    overflow: auto;
    padding: 6px;
  }
  [role='option'],
  dl > div {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: 36px;
    padding: 6px 12px;
    border-radius: 8px;
  }
  [role='option'] {
    cursor: pointer;
  }
  [role='option']:hover {
    background: var(--sunk);
  }
  [role='option'][aria-selected='true'] {
    background: var(--ink);
    color: var(--paper);
  }
  .none:not(:empty) {
    padding: 4px 18px 18px;
    color: var(--muted);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 12px 12px 4px 24px;
  }
  .head h2 {
    font-size: 16px;
    color: var(--ink);
  }
  .head button {
    display: grid;
    place-items: center;
    padding: 8px;
  }
  .head svg {
    width: 17px;
    height: 17px;
  }
  .lists {
    overflow: auto;
  }
  .lists h3 {
    margin: 10px 0 2px;
    padding: 0 24px;
  }
  dl {
    padding: 4px 12px 10px;
  }
  dl > div {
    flex-direction: row-reverse;
  }
  dd {
    flex: 1;
  }
  .keys {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 4px 10px;
  }
  .keys > span {
    display: flex;
    gap: 4px;
  }
  kbd {
    padding: 0 7px;
    border: 1px solid var(--edge);
    border-radius: 5px;
    background: var(--card);
    color: var(--muted);
    font: inherit;
    font-size: 12px;
  }
  @media (pointer: coarse) {
    [role='option'] {
      min-height: 44px;
    }
    .head button {
      min-width: 44px;
    }
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

import { css } from 'lit';

/** The head with the filter stays in place; the list scrolls below it. */
export const outlineStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    padding: 12px 22px;
    border-bottom: 1px solid var(--hair);
  }
  h2:focus {
    outline: none;
  }
  .switch {
    display: flex;
    padding: 2px;
    border-radius: 9px;
    background: var(--sunk);
  }
  .switch button {
    min-height: 32px;
    padding: 4px 12px;
    border-color: transparent;
    background: none;
  }
  .switch button[aria-pressed='true'] {
    border-color: var(--edge);
    background: var(--card);
    font-weight: 600;
  }
  .field {
    flex: 1 1 180px;
    width: auto;
    max-width: 340px;
    min-width: 0;
  }
  .none {
    padding: 18px 22px;
  }
  @media (pointer: coarse) {
    .switch button {
      min-height: 44px;
    }
  }
  @container (width <= 760px) {
    .head {
      gap: 6px 10px;
      padding: 8px 14px;
    }
    h2,
    [role='status'] {
      position: absolute;
      clip-path: inset(50%);
    }
    .field {
      max-width: none;
    }
  }
`;

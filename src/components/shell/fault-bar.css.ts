import { css } from 'lit';

export const faultBarStyles = css`
  :host {
    z-index: 6;
    inset: auto 12px 12px;
    display: grid;
    justify-content: center;
    pointer-events: none;
  }
  [role='alert'] {
    pointer-events: auto;
    max-width: 44rem;
    padding: 12px 16px;
    border: 2px solid var(--warn, currentColor);
    border-radius: 10px;
    background: var(--card);
    color: var(--ink);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.25);
  }
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-top: 10px;
  }
`;

import { css } from 'lit';

/** A field, and below it a list that covers what is under it. */
export const searchStyles = css`
  :host {
    position: relative;
    display: block;
    width: min(380px, 100%);
  }
  input {
    width: 100%;
    min-height: 38px;
    padding: 6px 36px 6px 14px;
    border: 1px solid var(--edge);
    border-radius: 10px;
    background: var(--sunk);
    color: inherit;
    text-overflow: ellipsis;
    font: inherit;
  }
  input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  kbd {
    position: absolute;
    right: 10px;
    top: 8px;
    padding: 0 7px;
    border: 1px solid var(--edge);
    border-radius: 5px;
    background: var(--card);
    color: var(--muted);
    font: inherit;
    font-size: 12px;
    pointer-events: none;
  }
  input:focus ~ kbd {
    display: none;
  }
  ul,
  .none {
    position: absolute;
    z-index: 6;
    top: calc(100% + 6px);
    left: 0;
    width: max(100%, min(420px, 92cqw));
    max-height: 60cqh;
    overflow: auto;
    padding: 6px;
    border: 1px solid var(--edge);
    border-radius: 12px;
    background: var(--card);
    box-shadow: 0 8px 30px rgb(0 0 0 / 18%);
  }
  .none {
    padding: 12px 14px;
  }
  [hidden] {
    display: none;
  }
  @media (pointer: coarse) {
    input {
      min-height: 44px;
      padding-right: 14px;
    }
    kbd {
      display: none;
    }
  }
`;

import { css } from 'lit';

export const whoSaysStyles = css`
  :host {
    display: block;
    font-size: 12px;
  }
  summary {
    color: var(--muted);
    cursor: pointer;
    width: fit-content;
    padding: 2px 0;
  }
  summary:hover {
    color: var(--ink);
  }
  li {
    margin: 4px 0 6px;
    padding-left: 10px;
    border-left: 2px solid var(--edge);
  }
  button {
    min-height: 26px;
    padding: 0;
    color: var(--muted);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .estimate {
    color: var(--warn);
  }
  @media (pointer: coarse) {
    summary {
      padding: 13px 0;
    }
    button {
      min-height: 44px;
    }
  }
`;

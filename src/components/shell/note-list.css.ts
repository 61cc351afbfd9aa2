import { css } from 'lit';

export const noteListStyles = css`
  ul {
    display: grid;
    gap: 6px;
  }
  li {
    padding: 8px 14px;
    border: 1px solid var(--edge);
    border-radius: 10px;
    background: var(--card);
    box-shadow: 0 2px 12px rgb(0 0 0 / 12%);
  }
  /* Said once, and then out of the map's way. */
  .passing {
    animation: pass 5s step-end forwards;
  }
  @keyframes pass {
    to {
      visibility: hidden;
    }
  }
`;

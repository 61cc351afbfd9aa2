import { css } from 'lit';

/** A role in a list to choose from, its family's colour beside it. */
export const roleLineStyles = css`
  [role='option'] {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 12px;
    padding: 8px 12px;
    border-left: 3px solid var(--family);
    border-radius: 0 6px 6px 0;
    cursor: pointer;
  }
  [role='option'][aria-selected='true'],
  [role='option']:hover {
    background: var(--sunk);
  }
  .line {
    grid-column: 1 / -1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline 2px var(--route);
    text-underline-offset: 3px;
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

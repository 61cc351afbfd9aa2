import { css } from 'lit';

/** A claim, and beside it the one that says otherwise. */
export const claimStyles = css`
  .against {
    margin: 6px 0 4px;
    padding: 8px 10px;
    border-left: 3px solid var(--route);
    background: var(--sunk);
    font-size: 13px;
  }
`;

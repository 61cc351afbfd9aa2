import { css } from 'lit';

export const legListStyles = css`
  li {
    padding: 10px 0 8px;
    border-top: 1px solid var(--hair);
  }
  .travel {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    width: 100%;
    min-height: 32px;
    padding: 2px 0;
    border: 0;
    background: none;
    text-align: left;
    font-weight: 600;
  }
  .travel:hover .name {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .dot {
    flex: none;
    width: 10px;
    height: 10px;
    border: 2px solid var(--family);
    border-radius: 50%;
  }
  /* A long name or a long kind of way takes a line of its own, before either is squeezed. */
  .name {
    flex: 1 1 58%;
  }
  .travel .chip {
    margin-left: auto;
  }
  @media (pointer: coarse) {
    .travel {
      min-height: 44px;
    }
  }
`;

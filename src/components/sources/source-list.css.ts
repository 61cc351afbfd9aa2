import { css } from 'lit';

/** A list of sources with what finds and orders it. */
export const sourceStyles = css`
  .find {
    display: grid;
    gap: 8px;
    margin: 12px 0 8px;
  }
  [role='status'] {
    margin-bottom: 8px;
  }
  li {
    padding: 10px 0;
    border-top: 1px solid var(--hair);
  }
  .title {
    min-height: 28px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: left;
  }
  .title:hover {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .back {
    margin-top: 18px;
  }
  @media (pointer: coarse) {
    .title {
      min-height: 44px;
    }
  }
`;

import { css } from 'lit';

export const pictureOptionsStyles = css`
  :host {
    display: grid;
    gap: 14px;
    align-content: start;
  }
  .group h3,
  label > span,
  legend {
    display: block;
    margin: 0 0 4px;
    padding: 0;
    font-size: 12.5px;
    font-weight: 600;
    color: var(--muted);
  }
  .group .segments {
    margin: 0;
  }
  fieldset {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 12px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    cursor: pointer;
  }
  .check input {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--ink);
  }
  @media (pointer: coarse) {
    .check {
      min-height: 44px;
    }
    .field {
      min-height: 44px;
    }
  }
`;

import { css } from 'lit';

export const levelSliderStyles = css`
  :host {
    display: block;
  }
  .between {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }
  input {
    width: 100%;
    height: 24px;
    margin: 0;
    accent-color: var(--ink);
    cursor: pointer;
  }
  .unsaid {
    opacity: 0.55;
  }
  @media (pointer: coarse) {
    input {
      height: 44px;
    }
  }
`;

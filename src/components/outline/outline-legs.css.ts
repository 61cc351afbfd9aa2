import { css } from 'lit';

export const outlineLegsStyles = css`
  :host {
    display: block;
    width: 100%;
    margin: 4px 0 8px;
    padding-left: 12px;
    border-left: 3px solid var(--family);
  }
  h5 {
    margin: 8px 0 2px;
    font-size: 13px;
    font-weight: 600;
  }
  li {
    padding: 4px 0;
  }
  button {
    min-height: 32px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: left;
    text-decoration: underline;
    text-decoration-color: var(--edge);
    text-underline-offset: 4px;
  }
  button:hover {
    text-decoration-color: currentcolor;
  }
  @media (pointer: coarse) {
    button {
      min-height: 44px;
    }
  }
`;

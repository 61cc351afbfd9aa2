import { css } from 'lit';

export const routeSheetStyles = css`
  ol {
    margin-top: 18px;
  }
  li {
    position: relative;
    padding: 0 0 20px 38px;
  }
  li:not(:last-child)::before {
    content: '';
    position: absolute;
    left: 11px;
    top: 30px;
    bottom: -2px;
    width: 4px;
    border-radius: 2px;
    background: var(--route);
  }
  .number {
    position: absolute;
    left: 0;
    top: 2px;
    width: 26px;
    height: 26px;
    border-radius: 50%;
    background: var(--route);
    color: var(--on-route);
    font-size: 13px;
    font-weight: 700;
    line-height: 26px;
    text-align: center;
  }
  .stop {
    min-height: 30px;
    padding: 0;
    border: 0;
    background: none;
    font-size: 16px;
    font-weight: 700;
    text-align: left;
  }
  .stop:hover {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .avoid {
    margin-top: 8px;
    min-height: 30px;
    padding: 2px 10px;
    font-size: 12.5px;
    color: var(--muted);
  }
  .step {
    margin-top: 10px;
    padding: 10px 12px;
    border: 1px solid var(--hair);
    border-radius: 10px;
  }
  @media (pointer: coarse) {
    .avoid,
    .stop {
      min-height: 44px;
    }
    .number {
      top: 9px;
    }
  }
  @media (forced-colors: active) {
    li:not(:last-child)::before,
    .number {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

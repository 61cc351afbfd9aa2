import { css } from 'lit';

/** One role's fit, part by part. */
export const fitRoleStyles = css`
  :host {
    display: block;
    margin-top: 10px;
  }
  .does {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 14px;
  }
  .does button {
    flex: auto;
    padding: 6px 8px;
  }
  ul {
    display: grid;
    gap: 10px;
  }
  .between {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }
  ol li {
    position: relative;
    padding: 0 0 14px 34px;
  }
  ol li:not(:last-child)::before {
    content: '';
    position: absolute;
    left: 10px;
    top: 26px;
    bottom: 0;
    width: 4px;
    border-radius: 2px;
    background: var(--route);
  }
  .number {
    position: absolute;
    left: 0;
    top: 0;
    width: 24px;
    height: 24px;
    border-radius: 50%;
    background: var(--route);
    color: var(--on-route);
    font-size: 12px;
    font-weight: 700;
    line-height: 24px;
    text-align: center;
  }
  .step {
    margin-top: 6px;
    padding: 8px 10px;
    border: 1px solid var(--hair);
    border-radius: 10px;
  }
  .warn {
    color: var(--warn);
  }
  @media (forced-colors: active) {
    ol li:not(:last-child)::before,
    .number {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

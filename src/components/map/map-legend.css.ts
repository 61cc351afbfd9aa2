import { css } from 'lit';

export const mapLegendStyles = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    padding: 6px 12px;
    border: 1px solid var(--hair);
    border-radius: 10px;
    background: var(--card);
    font-size: 12px;
  }
  li {
    display: flex;
    align-items: center;
    gap: 7px;
  }
  .badge {
    width: 18px;
    height: 18px;
    border-radius: 50%;
    border: 2px solid var(--muted);
    background: var(--paper);
    font-size: 11px;
    font-weight: 700;
    line-height: 14px;
    text-align: center;
  }
`;

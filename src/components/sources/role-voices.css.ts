import { css } from 'lit';

export const roleVoicesStyles = css`
  li {
    padding: 6px 0;
    border-top: 1px solid var(--hair);
  }
  h4 {
    margin: 12px 0 2px;
    font-size: 13px;
    font-weight: 600;
  }
`;

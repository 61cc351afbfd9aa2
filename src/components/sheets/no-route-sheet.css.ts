import { css } from 'lit';

export const noRouteSheetStyles = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 8px;
  }
  li button {
    border: 1.5px solid var(--family);
    border-radius: 999px;
  }
  .instead,
  .reach {
    margin-top: 12px;
  }
`;

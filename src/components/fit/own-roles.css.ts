import { css } from 'lit';

export const ownRolesStyles = css`
  :host {
    display: block;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-bottom: 8px;
  }
  li button {
    border: 1.5px solid var(--family);
    border-radius: 999px;
  }
`;

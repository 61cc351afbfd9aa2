import { css } from 'lit';
import { PHONE } from '../explorer-sizes.ts';

export const welcomeSheetStyles = css`
  p + p {
    margin-top: 10px;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  li button {
    border: 1.5px solid var(--family);
    border-radius: 999px;
  }
  .journeys {
    display: grid;
  }
  .journeys a {
    display: block;
    padding: 10px 14px;
    border: 1px solid var(--edge);
    border-radius: 10px;
    font-weight: 600;
    text-decoration: none;
  }
  .journeys span {
    display: block;
    font-weight: 400;
  }
  .journeys a:hover {
    border-color: var(--route);
  }
  @container ${PHONE} {
    .place,
    .duties {
      display: none;
    }
    article > h2 {
      position: absolute;
      clip-path: inset(50%);
    }
    h3 {
      margin-top: 4px;
    }
  }
  .about {
    margin-top: 22px;
    padding-top: 14px;
    border-top: 1px solid var(--hair);
  }
`;

import { css } from 'lit';

export const routesComparedStyles = css`
  table {
    width: 100%;
    margin-top: 14px;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 13px;
  }
  th,
  td {
    padding: 8px 8px 8px 0;
    border-bottom: 1px solid var(--hair);
    text-align: left;
    vertical-align: top;
  }
  tbody th {
    width: 6em;
    color: var(--muted);
    font-weight: 400;
  }
  thead th.live {
    color: var(--route);
  }
  thead th span {
    display: block;
    width: 40px;
    margin-top: 3px;
    border-top: 4px solid var(--route);
  }
  thead th.other span {
    border-top: 3px dashed var(--ink);
  }
  .stops {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .stops button {
    min-height: 32px;
    padding: 2px 11px;
    border: 1.5px solid var(--family);
    border-radius: 999px;
    font-size: 13px;
  }
  .parting {
    margin-bottom: 12px;
  }
  .branch {
    display: grid;
    grid-template-columns: 5.2em 1fr;
    align-items: baseline;
    margin-top: 6px;
    font-size: 13px;
  }
  .stop {
    margin-top: 12px;
  }
  @media (pointer: coarse) {
    .stops button {
      min-height: 44px;
    }
  }
`;

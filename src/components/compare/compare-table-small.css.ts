import { css } from 'lit';

/* On a phone each subject stands over its cells, one below the other, each with its role's name: all four roles can be
   read without moving sideways, and their bars against each other. On paper nothing sticks and nothing is cut off. */
export const compareSmallStyles = css`
  @container (width <= 760px) {
    .top {
      padding: 4px 16px;
    }
    h2 {
      flex: 1;
      text-align: right;
      white-space: nowrap;
    }
    .top .field {
      flex: 1 0 100%;
      max-width: none;
    }
    nav {
      padding: 4px 6px;
    }
    nav button {
      padding: 4px 10px;
    }
    section {
      padding: 10px 16px;
    }
    table,
    thead,
    tbody {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8px;
      padding: 0 16px;
    }
    tbody tr {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    tbody th {
      grid-column: 1 / -1;
      padding: 12px 0 0;
      border: 0;
      color: var(--ink);
    }
    .topic th {
      padding-top: 22px;
      border-bottom: 2px solid var(--hair);
    }
    thead td {
      display: none;
    }
    tbody {
      scroll-margin-top: var(--nav);
    }
    thead > tr > th {
      position: static;
      padding: 6px 8px;
    }
    .name {
      gap: 0;
    }
    .role {
      font-size: 14px;
      line-height: 1.3;
    }
    /* Its cross stays where it is, and a long word gets the room beside it. */
    button.remove {
      margin-right: -8px;
    }
    td {
      padding: 6px 10px 8px;
      border: 1px solid var(--hair);
      border-left: 4px solid var(--family);
      background: var(--card);
    }
    .whose {
      display: block;
      margin-bottom: 2px;
      color: var(--muted);
    }
  }
  @media print {
    .frame {
      height: auto;
      overflow: visible;
    }
    .top .field,
    .top button,
    .remove,
    nav {
      display: none;
    }
    thead > tr > * {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
  }
`;

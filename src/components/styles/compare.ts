import { css } from 'lit';

/** A table whose head and subjects stay in view; on a small screen the columns are moved through sideways. */
export const compareStyles = css`
  :host {
    display: block;
  }
  .frame {
    height: 100%;
    overflow: auto;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 13px;
  }
  th,
  td {
    min-width: 190px;
    padding: 10px 12px;
    border-bottom: 1px solid var(--hair);
    text-align: left;
    vertical-align: top;
  }
  thead th,
  thead td {
    position: sticky;
    top: 0;
    z-index: 2;
    background: var(--card);
    border-bottom: 2px solid var(--hair);
    font-weight: 400;
  }
  thead th {
    border-top: 3px solid var(--family);
  }
  thead button {
    border: 0;
    padding: 0;
    min-height: 30px;
    background: none;
    font-size: 16px;
    font-weight: 700;
  }
  tbody th,
  thead td {
    position: sticky;
    left: 0;
    z-index: 1;
    min-width: 92px;
    width: 92px;
    background: var(--paper);
    color: var(--muted);
    font-weight: 600;
  }
  thead td {
    z-index: 3;
  }
  .claim + .claim {
    margin-top: 8px;
  }
  button {
    text-align: left;
  }
  button.plain {
    min-height: 28px;
    padding: 0;
    font-size: 13px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  @media (max-width: 760px) {
    th,
    td {
      min-width: 132px;
      padding: 8px;
    }
    thead button {
      font-size: 14px;
      line-height: 1.3;
    }
    tbody th,
    thead td {
      min-width: 58px;
      width: 58px;
    }
    thead th p {
      display: none;
    }
  }
  @media (pointer: coarse) {
    thead button,
    button.plain {
      min-height: 44px;
    }
  }
`;

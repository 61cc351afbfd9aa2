import { css } from 'lit';

/** A table whose head and first column stay in view. */
export const outlineTableStyles = css`
  :host {
    display: block;
    min-height: 0;
  }
  .frame {
    height: 100%;
    overflow: auto;
    scroll-padding: 52px 0 12px;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 13px;
  }
  th,
  td {
    padding: 5px 10px;
    border-bottom: 1px solid var(--hair);
    text-align: left;
    font-weight: 400;
  }
  :is([data-column='out'], [data-column='into'], [data-column='sources']) {
    text-align: right;
  }
  :is([data-column='family'], [data-column='level']),
  thead :is([data-column='out'], [data-column='into'], [data-column='sources']) {
    white-space: nowrap;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 0;
    background: var(--card);
    border-bottom: 2px solid var(--hair);
    vertical-align: bottom;
  }
  thead button {
    width: 100%;
    min-height: 40px;
    padding: 4px 10px;
    border: 0;
    border-radius: 0;
    background: none;
    font-weight: 600;
    text-align: inherit;
    text-wrap: balance;
  }
  thead button:hover,
  .role:hover {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  thead button:focus-visible,
  .frame:focus-visible {
    outline-offset: -2px;
  }
  tbody th,
  thead th:first-child {
    position: sticky;
    left: 0;
    background: var(--paper);
  }
  tbody th {
    border-left: 4px solid var(--family);
  }
  thead th:first-child {
    z-index: 2;
    background: var(--card);
  }
  .role {
    min-height: 32px;
    padding: 2px 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: left;
  }
  /* In line with the names below, which have a coloured bar before them. */
  thead th:first-child button {
    padding-left: 14px;
  }
  tr[data-tone='dim'] .role {
    color: var(--muted);
  }
  tr:is([data-tone='chosen'], [data-tone='stop']) > * {
    background: var(--sunk);
  }
  thead [data-column='readiness'] {
    min-width: 92px;
  }
  .part {
    color: var(--muted);
  }
  /* Where not all rows are rendered, those that come and go must not change how wide a column is. */
  table.long {
    table-layout: fixed;
    min-width: 760px;
  }
  .long :is([data-column='out'], [data-column='into'], [data-column='sources']) {
    width: 80px;
  }
  .long :is([data-column='level'], [data-column='family']) {
    width: 124px;
    white-space: normal;
  }
  .long [data-column='readiness'] {
    width: 140px;
  }
  .gap > td {
    padding: 0;
    border: 0;
  }
  tr[data-tone='stop'] .part {
    color: var(--ink);
    font-weight: 600;
  }
  @container (width <= 760px) {
    th,
    td,
    thead button {
      padding-left: 7px;
      padding-right: 7px;
    }
    tbody th,
    thead th:first-child {
      min-width: 124px;
      max-width: 150px;
    }
  }
  @media (pointer: coarse) {
    thead button,
    .role {
      min-height: 44px;
      width: 100%;
    }
  }
  @media (forced-colors: active) {
    tr:is([data-tone='chosen'], [data-tone='stop']) .role {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

import { css } from 'lit';

/** A table whose topics, roles and subjects stay in view. */
export const compareStyles = css`
  :host {
    display: block;
    --nav: 48px;
  }
  .frame {
    height: 100%;
    overflow: auto;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 8px 16px 4px;
  }
  .top .plain {
    padding-left: 0;
  }
  .top .field {
    width: auto;
    max-width: 240px;
    margin-left: auto;
  }
  h2:focus {
    outline: none;
  }
  nav {
    position: sticky;
    top: 0;
    left: 0;
    z-index: 4;
    display: flex;
    gap: 2px;
    height: var(--nav);
    padding: 4px 4px;
    overflow-x: auto;
    background: var(--paper);
    border-bottom: 1px solid var(--hair);
  }
  nav button {
    flex: none;
    padding: 4px 12px;
    border-color: transparent;
    background: none;
    white-space: nowrap;
  }
  section {
    padding: 10px 16px 16px;
    max-width: 900px;
  }
  section h3 {
    margin: 0 0 6px;
  }
  section li {
    padding: 2px 0 2px 14px;
    border-left: 3px solid var(--edge);
  }
  section li + li {
    margin-top: 3px;
  }
  #most {
    scroll-margin-top: var(--nav);
  }
  /* What was jumped to stands below the topics and the roles. */
  tbody {
    scroll-margin-top: calc(var(--nav) + 56px);
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 13px;
  }
  th,
  td {
    padding: 10px 12px;
    border-bottom: 1px solid var(--hair);
    text-align: left;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  thead > tr > * {
    position: sticky;
    top: var(--nav);
    z-index: 2;
    background: var(--card);
    border-bottom: 2px solid var(--hair);
    font-weight: 400;
  }
  thead th {
    border-top: 3px solid var(--family);
  }
  thead td {
    width: 136px;
  }
  tr > :first-child {
    padding-left: 16px;
  }
  .name {
    display: flex;
    justify-content: space-between;
    gap: 4px;
  }
  .role {
    min-height: 30px;
    padding: 0;
    border: 0;
    background: none;
    font-size: 16px;
    font-weight: 700;
    text-align: left;
  }
  .role:hover {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  button.remove {
    flex: none;
    min-height: 30px;
    min-width: 30px;
    padding: 0;
    font-size: 18px;
    line-height: 1;
    color: var(--muted);
    text-align: center;
  }
  tbody th {
    color: var(--muted);
    font-weight: 600;
  }
  tbody th .chip {
    display: block;
    width: fit-content;
  }
  .topic th {
    padding-top: 22px;
    border-bottom: 2px solid var(--hair);
    color: var(--ink);
    font-size: 15px;
    font-weight: 700;
  }
  .whose {
    display: none;
  }
  .claim + .claim {
    margin-top: 8px;
  }
  td li + li {
    margin-top: 6px;
  }
  .mark {
    display: inline-block;
  }
  td button.plain {
    min-height: 28px;
    padding: 0;
    font-size: 13px;
    text-align: left;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  @media (pointer: coarse) {
    .role,
    button.remove,
    td button.plain {
      min-height: 44px;
      min-width: 44px;
    }
    :host {
      --nav: 54px;
    }
  }
`;

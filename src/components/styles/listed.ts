import { css } from 'lit';

/** Roles in a list, each with how far one is: reach and fit. */
export const listedStyles = css`
  .back {
    margin-bottom: 12px;
  }
  h3 .number {
    display: inline-block;
    margin-right: 4px;
  }
  .listed {
    margin-top: 8px;
  }
  .listed > li {
    padding: 10px 0;
    border-top: 1px solid var(--hair);
  }
  .listed .role {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    width: 100%;
    min-height: 32px;
    padding: 2px 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: left;
  }
  .listed .role:hover .name {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .dot {
    flex: none;
    width: 10px;
    height: 10px;
    border: 2px solid var(--family);
    border-radius: 50%;
  }
  .name {
    flex: 1 1 58%;
  }
  .role .chip {
    margin-left: auto;
  }
  .number {
    flex: none;
    min-width: 22px;
    height: 22px;
    padding: 0 4px;
    border-radius: 11px;
    background: var(--sunk);
    font-size: 12px;
    font-weight: 700;
    line-height: 22px;
    text-align: center;
  }
  /* As it stands on the map. */
  .number.shown {
    background: var(--paper);
    box-shadow: inset 0 0 0 2px var(--muted);
  }
  .mirror {
    margin-top: 10px;
  }
  .segments {
    display: flex;
    margin: 12px 0 0;
    padding: 0;
    border: 1px solid var(--edge);
    border-radius: 8px;
    overflow: hidden;
  }
  .segments label {
    flex: auto;
    display: grid;
    place-items: center;
    min-height: 36px;
    padding: 4px 6px;
    font-size: 13px;
    text-align: center;
    cursor: pointer;
  }
  .segments label + label {
    border-left: 1px solid var(--edge);
  }
  .segments input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .segments label:has(:checked) {
    background: var(--ink);
    color: var(--paper);
  }
  .segments label:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: -4px;
  }
  .warn {
    color: var(--warn);
  }
  @media (pointer: coarse) {
    .listed .role,
    .segments label {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

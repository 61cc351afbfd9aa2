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
  .warn {
    color: var(--warn);
  }
  @media (pointer: coarse) {
    .listed .role {
      min-height: 44px;
    }
  }
`;

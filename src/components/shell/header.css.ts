import { css } from 'lit';
import { PHONE, SIDEWAYS, UPRIGHT } from '../explorer-sizes.ts';

/** One row, whatever the size: where there is little room the map's name stands for the app's, icons for words. */
export const headerStyles = css`
  header {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 56px;
    padding: 8px 18px;
    border-bottom: 1px solid var(--hair);
    background: var(--card);
  }
  h1 {
    margin: 0;
    font-size: 18px;
    font-weight: 700;
    letter-spacing: 0.02em;
    white-space: nowrap;
  }
  h1 i {
    color: var(--route);
    font-style: normal;
  }
  /* The map's name gets its full width before the search field grows. */
  .shelf {
    flex: none;
    max-width: 260px;
    min-height: 36px;
    padding: 4px 8px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: none;
    color: var(--muted);
    text-overflow: ellipsis;
  }
  .shelf:hover {
    border-color: var(--edge);
  }
  .space {
    flex: 0 1 380px;
    min-width: 100px;
    margin-right: auto;
  }
  .switch {
    flex: none;
    display: flex;
    border: 1px solid var(--edge);
    border-radius: 8px;
    overflow: clip;
  }
  .switch button {
    min-width: 40px;
    border: 0;
    border-radius: 0;
    padding: 4px 12px;
  }
  .switch button[aria-pressed='true'] {
    background: var(--ink);
    color: var(--paper);
  }
  .icon {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 7px;
    min-width: 40px;
    padding: 6px 12px;
    white-space: nowrap;
  }
  svg {
    flex: none;
    width: 17px;
    height: 17px;
  }
  .more {
    display: none;
  }
  .actions:not(:popover-open) {
    display: contents;
  }
  .word {
    display: none;
  }
  @container (width <= 1310px) {
    .icon span {
      display: none;
    }
    .switch button {
      padding: 4px 9px;
    }
  }
  /* Actions that are rarely needed move into the popover. */
  @container (width <= 1000px) {
    header {
      gap: 8px;
      padding: 8px 12px;
    }
    h1 span {
      display: none;
    }
    .more {
      display: flex;
    }
    .actions:not(:popover-open) {
      display: none;
    }
    .actions:popover-open {
      position: absolute;
      inset: var(--top) var(--right) auto auto;
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 10px;
      border: 1px solid var(--edge);
      border-radius: 12px;
      background: var(--card);
      box-shadow: 0 6px 24px rgb(0 0 0 / 22%);
    }
    .actions .icon {
      justify-content: flex-start;
      padding: 6px 14px;
    }
    .actions .icon span {
      display: inline;
    }
  }
  @container ${PHONE} {
    header {
      gap: 6px;
      padding: 6px max(10px, var(--zhitu-safe-area-right, 0px)) 6px
        max(10px, var(--zhitu-safe-area-left, 0px));
    }
    h1 {
      position: absolute;
      clip-path: inset(50%);
    }
    .icon {
      padding: 6px;
      min-width: 44px;
    }
    .shelf {
      flex: 1 1 0;
      width: 0;
      max-width: none;
      min-height: 44px;
      padding: 4px 0;
      color: var(--ink);
      font-weight: 600;
    }
    .switch button {
      min-width: 44px;
      padding: 4px 6px;
    }
    .languages button[aria-pressed='true'] {
      display: none;
    }
  }
  @container ${UPRIGHT} {
    header {
      flex-wrap: wrap;
    }
    .space {
      order: 1;
      flex: 1 0 100%;
    }
  }
  /* One row still, no higher than a finger needs. */
  @container ${SIDEWAYS} {
    header {
      min-height: 0;
      padding-top: 3px;
      padding-bottom: 3px;
    }
    .shelf {
      flex: 0 1 auto;
      width: auto;
      max-width: 24%;
    }
    .space {
      flex: 1 1 0;
    }
  }
`;

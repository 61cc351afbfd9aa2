import { css } from 'lit';

export const dataExportStyles = css`
  :host {
    flex: 1;
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) 340px;
    min-height: 0;
  }
  .text {
    overflow: auto;
    padding: 16px 20px;
    background: var(--sunk);
  }
  .text:focus-visible {
    outline-offset: -4px;
  }
  pre {
    margin: 0;
    font:
      12.5px/1.6 ui-monospace,
      'SF Mono',
      Consolas,
      'Noto Sans Mono CJK SC',
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  pre + pre {
    margin-top: 16px;
    padding-top: 16px;
    border-top: 1px solid var(--edge);
  }
  .side {
    overflow: auto;
    padding: 6px 20px 18px;
    border-left: 1px solid var(--hair);
  }
  .side [role='radiogroup'] + [role='radiogroup'] {
    margin-top: 16px;
  }
  .format {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    min-height: 44px;
    padding: 6px 0;
    cursor: pointer;
  }
  .format input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 2px 0 0;
    accent-color: var(--ink);
  }
  .format small {
    display: block;
    font-size: 12.5px;
    color: var(--muted);
  }
  .foot {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 12px 20px;
    border-top: 1px solid var(--hair);
  }
  .says {
    flex: 1;
    font-size: 13px;
  }
  @media (pointer: coarse) {
    .foot button {
      min-height: 44px;
    }
  }
  @container (width < 684px) {
    :host {
      grid-template: 26dvh minmax(0, 1fr) auto / minmax(0, 1fr);
    }
    .side {
      border: 0;
    }
    .foot {
      padding: 10px 16px calc(10px + env(safe-area-inset-bottom));
    }
  }
`;

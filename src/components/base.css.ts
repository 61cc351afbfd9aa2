import { css } from 'lit';

/* What every element shares: type, buttons, chips, rows. Colours come from the palette, as custom properties that
   zhitu-app sets. Round things are roles; square things are controls. */
export const base = css`
  :host {
    box-sizing: border-box;
    color: var(--ink);
    font: 14px/1.55 var(--fonts);
    font-variant-numeric: tabular-nums;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h2 {
    font-size: 13px;
    font-weight: 600;
    color: var(--muted);
  }
  h3 {
    font-size: 13px;
    font-weight: 600;
    color: var(--muted);
    margin: 22px 0 8px;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    min-height: 36px;
    padding: 6px 14px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--card);
    cursor: pointer;
  }
  button:hover {
    border-color: var(--muted);
  }
  button.primary {
    border-color: var(--route);
    background: var(--route);
    color: var(--on-route);
    font-weight: 600;
  }
  button.plain {
    border-color: transparent;
    background: none;
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  a {
    color: inherit;
    text-underline-offset: 3px;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 12.5px;
  }
  .field {
    width: 100%;
    min-height: 40px;
    padding: 6px 10px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--card);
    text-overflow: ellipsis;
  }
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  /* Drawn like the arrows of all that opens here: a turned corner, in the colour of what it belongs to. */
  select.field {
    appearance: none;
    padding-right: 32px;
    background-image:
      linear-gradient(45deg, transparent 50%, var(--muted) 50%),
      linear-gradient(-45deg, transparent 50%, var(--muted) 50%);
    background-position:
      right 17px center,
      right 12px center;
    background-size: 5px 5px;
    background-repeat: no-repeat;
  }
  .bar {
    display: block;
    height: 5px;
    margin: 3px 0;
    border-radius: 3px;
    background: var(--sunk);
    overflow: hidden;
  }
  .bar > i {
    display: block;
    height: 100%;
    background: var(--family, var(--ink));
  }
  .chip {
    display: inline-block;
    padding: 1px 8px;
    border-radius: 6px;
    background: var(--sunk);
    font-size: 12px;
    color: var(--ink);
  }
  .pill {
    display: inline-block;
    padding: 2px 11px;
    border: 1.5px solid var(--family, var(--edge));
    border-radius: 999px;
    background: var(--card);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    button,
    .field {
      min-height: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
  /* Where the system's few colours stand for all: what is chosen is filled, what has a length is framed. */
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight !important;
      background: Highlight !important;
      color: HighlightText !important;
    }
    .chip,
    .bar {
      border: 1px solid CanvasText;
    }
    .bar > i {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;

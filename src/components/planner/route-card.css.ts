import { css } from 'lit';

/** A card that is a button, with another beside its head. */
export const routeCardStyles = css`
  :host {
    display: block;
  }
  .card {
    position: relative;
    border: 1px solid var(--edge);
    border-radius: 12px;
    background: var(--card);
  }
  :host([looked]) .card {
    border-color: var(--muted);
    background: var(--sunk);
  }
  /* A finger leaves no hover behind. */
  @media (hover: hover) {
    .card:hover {
      border-color: var(--muted);
      background: var(--sunk);
    }
  }
  :host([live]) .card {
    border-color: var(--route);
    box-shadow: 0 0 0 1px var(--route);
  }
  :host([versus]) .card {
    border: 1px dashed var(--ink);
    box-shadow: 0 0 0 1px var(--hair);
  }
  .route {
    display: grid;
    gap: 6px;
    width: 100%;
    padding: 12px 14px;
    border: 0;
    border-radius: 12px;
    background: none;
    text-align: left;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 26px;
    font-weight: 600;
  }
  .head span + span {
    font-weight: 400;
    color: var(--muted);
  }
  .versus {
    position: absolute;
    top: 8px;
    right: 10px;
    min-height: 30px;
    padding: 2px 12px;
    font-size: 12.5px;
  }
  .versus[aria-pressed='true'] {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }
  .stops {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
    font-size: 13px;
  }
  .bar {
    margin: 4px 0 0;
  }
  :host(:hover) .bar,
  :host([looked]) .bar {
    background: var(--edge);
  }
  @media (pointer: coarse) {
    .versus {
      top: 4px;
      right: 6px;
      min-height: 44px;
    }
    .head {
      min-height: 32px;
      padding-right: 80px;
    }
  }
  @media (forced-colors: active) {
    :host([live]) .card {
      outline: 3px solid Highlight;
    }
    /* The card says which is live; what stands in it stays as it is. */
    .route[aria-pressed='true'] {
      forced-color-adjust: auto;
      background: none !important;
      color: ButtonText !important;
    }
  }
`;

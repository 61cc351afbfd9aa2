import { css } from 'lit';

/** A disclosure with chips that go away, chips that are on or off, and limits to choose. */
export const filterStyles = css`
  :host {
    display: block;
    margin-top: 6px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    cursor: pointer;
  }
  summary::before {
    content: '';
    width: 7px;
    height: 7px;
    border: solid var(--muted);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }
  /* Said again by the chips below. */
  details[open] .count {
    display: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .group,
  .limits {
    display: grid;
    gap: 6px;
  }
  h3 {
    margin: 10px 0 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chips:empty {
    display: none;
  }
  /* What is set, where one need not open anything to see it. */
  .set {
    margin-top: 4px;
  }
  details[open] ~ .set {
    display: none;
  }
  .removable {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    max-width: 100%;
    padding: 2px 8px 2px 12px;
    background: var(--sunk);
    font-size: 13px;
    text-align: left;
  }
  .removable svg {
    flex: none;
    width: 14px;
    height: 14px;
  }
  .family {
    min-height: 32px;
    padding: 2px 10px;
    border-left: 3px solid var(--family);
    font-size: 12.5px;
  }
  .family[aria-pressed='true'] {
    background: var(--ink);
    color: var(--paper);
    text-decoration: line-through;
  }
  .limits {
    grid-template-columns: 1fr 1fr;
    gap: 8px 10px;
    margin-top: 14px;
  }
  label {
    display: grid;
    align-content: end;
    gap: 2px;
    font-size: 12.5px;
    color: var(--muted);
  }
  select {
    min-width: 0;
    color: var(--ink);
    font-size: 14px;
  }
  .clear {
    padding: 6px 0;
    font-size: 13px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  @media (pointer: coarse) {
    summary,
    .removable,
    .family {
      min-height: 44px;
    }
  }
`;

import { css } from 'lit';

/** Two ends, what best means, the routes there are. */
export const plannerStyles = css`
  :host {
    display: block;
  }
  .ends {
    display: grid;
    grid-template-columns: 22px 1fr 40px;
    gap: 8px;
    align-items: center;
    margin-top: 10px;
  }
  .mark {
    justify-self: center;
    width: 14px;
    height: 14px;
    border: 3px solid var(--ink);
    border-radius: 50%;
  }
  .mark.to {
    border-color: var(--route);
    background: var(--route);
  }
  .icon {
    padding: 0;
    min-height: 40px;
    display: grid;
    place-items: center;
  }
  .icon svg {
    width: 17px;
    height: 17px;
  }
  .estimates {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 40px;
    margin-top: 6px;
    font-size: 13px;
  }
  .estimates input {
    width: 18px;
    height: 18px;
    accent-color: var(--ink);
  }
  fieldset {
    margin: 16px 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 6px;
    font-size: 12.5px;
    color: var(--muted);
  }
  .criteria {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .criteria button[aria-pressed='true'] {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }
  .message {
    margin-top: 16px;
    padding: 12px 14px;
    border: 1px solid var(--hair);
    border-radius: 10px;
    background: var(--card);
  }
  .message p + p {
    margin-top: 6px;
  }
  .message button {
    margin-top: 10px;
  }
  .cards {
    display: grid;
    gap: 10px;
    margin-top: 14px;
  }
  .count {
    margin-top: 18px;
  }
  @media (pointer: coarse) {
    .icon {
      min-height: 44px;
    }
  }
`;

import { css } from 'lit';

/** How a step is told: its reason, what it takes, who says so. */
export const wayStyles = css`
  .facts {
    display: grid;
    gap: 2px;
    font-size: 13px;
  }
  .label {
    margin-right: 6px;
    color: var(--muted);
  }
  .claim {
    margin-top: 4px;
    font-size: 13px;
  }
  .weak {
    color: var(--warn);
  }
  .ready {
    margin-top: 4px;
    color: var(--muted);
    font-size: 12px;
  }
  .gaps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
    margin: 4px 0;
    font-size: 12px;
  }
  .gaps .label {
    margin: 0;
  }
`;

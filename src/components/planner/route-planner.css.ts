import { css } from 'lit';
import { PHONE } from '../explorer-sizes.ts';

/** Two ends, what best means, the routes there are. */
export const plannerStyles = css`
  :host {
    display: block;
  }
  .ends {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr) 36px;
    gap: 8px 6px;
    align-items: start;
    margin-top: 10px;
  }
  .mark {
    justify-self: center;
    margin-top: 13px;
    width: 14px;
    height: 14px;
    border: 3px solid var(--ink);
    border-radius: 50%;
  }
  .mark.to {
    border-color: var(--route);
    background: var(--route);
  }
  /* Its list is as wide as the planner. */
  zhitu-role-picker {
    --before: 24px;
    --after: 42px;
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
  @media (pointer: coarse) {
    .ends {
      grid-template-columns: 18px minmax(0, 1fr) 44px;
    }
    zhitu-role-picker {
      --after: 50px;
    }
    .icon {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .mark.to {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }
  }
  .brief {
    display: none;
  }
  @container ${PHONE} {
    h2 {
      position: absolute;
      clip-path: inset(50%);
    }
    .ends {
      margin-top: 0;
    }
    .folded {
      display: none;
    }
    .brief {
      display: flex;
      align-items: center;
      gap: 8px;
      width: 100%;
      margin-bottom: 6px;
      text-align: left;
    }
    .way {
      flex: 1;
      font-weight: 600;
      line-height: 1.3;
    }
    .chip,
    .change {
      flex: none;
      white-space: nowrap;
    }
    .change {
      color: var(--muted);
      text-decoration: underline;
      text-underline-offset: 3px;
    }
  }
`;

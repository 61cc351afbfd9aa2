import { css } from 'lit';

/**
 * A field and its list. Where there is room the list lies over what is below; in a column that scrolls as a whole it
 * stands in it, so that a finger can scroll all of it. `--before` and `--after` widen it beyond its field.
 */
export const pickerStyles = css`
  :host {
    position: relative;
    display: block;
    min-width: 0;
  }
  .field {
    padding-right: 30px;
  }
  .field::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  /* A field has one line; a name that is longer is shown in two until one types. */
  .picked {
    position: absolute;
    top: 0;
    left: 11px;
    right: 30px;
    display: flex;
    align-items: center;
    height: 40px;
    overflow: hidden;
    line-height: 1.2;
    pointer-events: none;
  }
  .field:focus ~ .picked {
    display: none;
  }
  .field:not(:focus):has(~ .picked) {
    color: transparent;
  }
  .open {
    position: absolute;
    right: 10px;
    top: 13px;
    width: 15px;
    height: 15px;
    color: var(--muted);
    pointer-events: none;
  }
  .open svg {
    width: 15px;
    height: 15px;
  }
  .list,
  .none {
    position: absolute;
    z-index: 4;
    top: calc(100% + 4px);
    left: calc(-1 * var(--before, 0px));
    right: calc(-1 * var(--after, 0px));
    max-height: min(420px, 56cqh);
    padding: 6px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--edge);
    border-radius: 12px;
    background: var(--card);
    box-shadow: 0 8px 30px rgb(0 0 0 / 18%);
  }
  .none {
    padding: 12px 14px;
  }
  [hidden] {
    display: none;
  }
  [role='group'] + [role='group'] {
    margin-top: 8px;
  }
  .family {
    padding: 4px 12px;
    color: var(--muted);
    font-size: 12.5px;
    font-weight: 600;
  }
  @container (width <= 1100px) or (height <= 480px) {
    .list,
    .none {
      position: static;
      max-height: 300px;
      margin: 4px calc(-1 * var(--after, 0px)) 0 calc(-1 * var(--before, 0px));
      box-shadow: none;
    }
  }
  @media (pointer: coarse) {
    [role='option'] {
      min-height: 44px;
    }
    .open {
      top: 15px;
    }
    .picked {
      height: 44px;
    }
  }
  @media (forced-colors: active) {
    .picked {
      display: none;
    }
  }
`;

import { css } from 'lit';
import { PHONE } from '../explorer-sizes.ts';

export const trailBarStyles = css`
  :host {
    display: block;
  }
  nav {
    margin-bottom: 10px;
    font-size: 13px;
  }
  ol {
    display: inline;
  }
  li {
    display: inline;
  }
  button {
    min-height: 28px;
    padding: 2px 4px;
    border: 0;
    background: none;
    white-space: normal;
    text-align: left;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  [aria-current] {
    padding: 2px 6px;
    font-weight: 700;
  }
  @media (pointer: coarse) {
    button {
      min-height: 44px;
    }
  }
  /* One line, moved by a finger: the role it leads to is to be seen at once. */
  @container ${PHONE} {
    nav {
      margin-bottom: 2px;
      white-space: nowrap;
    }
    nav > span {
      position: absolute;
      clip-path: inset(50%);
    }
    ol {
      display: flex;
      align-items: center;
      overflow-x: auto;
      scrollbar-width: none;
    }
    li {
      flex: none;
    }
    button {
      white-space: nowrap;
    }
  }
`;

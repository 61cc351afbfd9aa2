import { css } from 'lit';

/** What a person says of themselves, to be opened and set. */
export const profileStyles = css`
  :host {
    display: block;
  }
  p {
    margin-top: 8px;
  }
  .between {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  details {
    margin-top: 10px;
    border: 1px solid var(--hair);
    border-radius: 10px;
  }
  summary {
    min-height: 40px;
    padding: 8px 12px;
    cursor: pointer;
  }
  summary strong {
    font-weight: 600;
  }
  summary i {
    display: inline-block;
    margin-right: 10px;
    font-style: normal;
    white-space: nowrap;
  }
  .body {
    display: grid;
    gap: 12px;
    padding: 4px 12px 14px;
  }
  .listed.body {
    display: block;
    margin: 0;
  }
  .wish select {
    width: auto;
    min-height: 34px;
    padding: 2px 8px;
  }
  @media (pointer: coarse) {
    summary {
      min-height: 44px;
    }
    .wish select {
      min-height: 44px;
    }
  }
`;

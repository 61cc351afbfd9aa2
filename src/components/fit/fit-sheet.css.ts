import { css } from 'lit';

export const fitSheetStyles = css`
  .back {
    margin-bottom: 12px;
  }
  article > .muted {
    margin-top: 8px;
  }
  .reach {
    margin-top: 8px;
    text-align: left;
  }
  .clear {
    margin-top: 18px;
  }
`;

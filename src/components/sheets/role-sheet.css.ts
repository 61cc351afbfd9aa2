import { css } from 'lit';

export const roleSheetStyles = css`
  .back {
    margin-bottom: 12px;
  }
  .ends {
    display: flex;
    gap: 8px;
    margin: 14px 0 4px;
  }
  .ends button {
    flex: 1;
  }
  .also {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 8px;
  }
  .also button {
    flex: auto;
    padding: 6px 5px;
    font-size: 12.5px;
  }
  .names {
    margin-top: 12px;
  }
  .asks {
    display: grid;
    gap: 8px;
  }
`;

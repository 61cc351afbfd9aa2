import { css } from 'lit';

export const problemListStyles = css`
  :host {
    display: block;
    padding: clamp(16px, 4cqw, 32px);
    overflow: auto;
  }
  h2 {
    font-size: 20px;
    margin-bottom: 6px;
    color: var(--ink);
  }
  ol {
    max-width: 720px;
    margin-top: 18px;
  }
  li {
    padding: 8px 0;
    border-top: 1px solid var(--hair);
  }
  .does {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-top: 16px;
  }
  code {
    font-size: 12.5px;
    color: var(--muted);
  }
`;

import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test-results', 'playwright-report'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.node.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'error',
      // `as T` says which type; `!` does not.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Numbers in template strings are what drawings are made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['terminal/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/src/(?!core\\.ts$)', message: 'What the terminal needs is in core.ts.' }] },
      ],
    },
  },
  {
    files: ['src/components/**/*.ts'],
    extends: [
      litPlugin.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      // `@click=${this.method}` is how Lit binds: it calls the listener on its host.
      '@typescript-eslint/unbound-method': 'off',
      'lit/no-template-arrow': 'error',
      // A skip link and the cards: their clicks come from real links and buttons inside.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
);

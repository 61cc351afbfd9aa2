import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/* What works on a small map and throws or never ends on a large one. */

const ARGUMENTS = 'An engine bears some 120,000 arguments: use smallest, largest, a loop or flatMap.';
const ACCUMULATED = 'To copy a list for each thing that is added to it takes the square of its length: push.';

/** `list = [...list, more]`, which copies the whole list again and again. */
const noCopyAppend = {
  create(context) {
    return {
      'AssignmentExpression > ArrayExpression > SpreadElement'(spread) {
        const { left } = spread.parent.parent;
        const { sourceCode } = context;
        if (sourceCode.getText(left) === sourceCode.getText(spread.argument))
          context.report({ node: spread, message: ACCUMULATED });
      },
    };
  },
};

/** The same rules for all code, as the compiler sees it in this project. */
function typeChecked(files, project) {
  return {
    files,
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'error',
      // `as T` says which type; `!` does not.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Nothing that fails is swallowed: `void` is no answer to a promise.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
      // Numbers in template strings are what drawings are made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test-results', 'playwright-report'] },
  typeChecked(['**/*.ts', 'bench/*.mjs'], './tsconfig.node.json'),
  typeChecked(['scripts/**/*.mjs', 'scripts/**/*.d.ts'], './tsconfig.scripts.json'),
  typeChecked(['scripts/offline/worker.js'], './tsconfig.worker.json'),
  {
    // What JSON holds is said in a comment, which the compiler reads and these rules do not.
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
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
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.test.ts'],
    plugins: { scale: { rules: { 'no-copy-append': noCopyAppend } } },
    rules: {
      'scale/no-copy-append': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.object.name=Math][callee.property.name!=hypot] > SpreadElement',
          message: ARGUMENTS,
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(push|unshift|splice|fromCharCode|fromCodePoint)$/] > SpreadElement',
          message: ARGUMENTS,
        },
        { selector: 'CallExpression[callee.property.name=apply]', message: ARGUMENTS },
        {
          selector: 'CallExpression[callee.property.name=set] > ArrayExpression > SpreadElement',
          message: ACCUMULATED,
        },
        {
          selector:
            'CallExpression[callee.property.name=/^reduce(Right)?$/] > ArrowFunctionExpression ArrayExpression > SpreadElement',
          message: ACCUMULATED,
        },
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

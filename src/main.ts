import { WORDS } from './languages/languages.ts';
import { start } from './start.ts';
import { readLook } from './app/address/look-options.ts';

if (readLook(location.search).pseudo)
  void import('./languages/pseudo.ts').then(({ pseudoWords }) => {
    WORDS.en = pseudoWords(WORDS.en);
    start();
  });
else start();

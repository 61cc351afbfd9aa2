/* Numbers written as words, in either language. They are only ever an excuse for a figure in the other
   language ("十年", "10 years"), so every partial reading counts: a hundred thousand is also a hundred. */

/** Every number the words of a text can stand for. */
export function spelledNumbers(text: string): number[] {
  const words = text.replace(COUNTED, ' ');
  return [...chineseNumbers(words), ...englishNumbers(words)];
}

/** The 万 of “10 万” and the million of “2 million” are part of a figure, not numbers of their own. */
const COUNTED =
  /\d[\s-]*(?:[多余来几]?\s*[十百千万亿]+|(?:hundred|thousand|lakh|million|crore|billion|trillion)\b)/gi;

const DIGITS: Record<string, number> = Object.fromEntries(
  Array.from('零一二三四五六七八九').map((sign, value) => [sign, value]),
);
Object.assign(DIGITS, { 〇: 0, 两: 2, 俩: 2, 双: 2 });
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

function chineseNumbers(text: string): number[] {
  return [...text.matchAll(/[零〇一二两俩双三四五六七八九十百千万亿]+|半/g)].flatMap((match) => {
    const [run] = match;
    return run === '半' ? [0.5, 50] : readRun(run, text.slice(match.index + run.length));
  });
}

function readRun(run: string, after: string): number[] {
  const signs = Array.from(run);
  const digits = signs.flatMap((sign) => DIGITS[sign] ?? []);
  const value = valueOf(signs);
  const units = signs.reduce((product, sign) => product * (UNITS[sign] ?? 1), 1);
  return [
    value,
    ...digits,
    // 五六百: five hundred or six hundred. 二〇二四: signs one by one. 七成: 70%.
    ...digits.map((digit) => digit * units),
    ...(digits.length === signs.length ? [Number(digits.join(''))] : []),
    ...(after.startsWith('成') ? digits.map((digit) => digit * 10) : []),
    ...(/^\s*[年个]半/.test(after) ? [value + 0.5] : []),
    ...(/^\s*年代/.test(after) ? [1900 + value, 2000 + value] : []),
  ];
}

/** 一百二十万 as 1,200,000. */
function valueOf(signs: readonly string[]): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of signs) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = DIGITS[sign] ?? 0;
    else if (unit < 1e4) {
      section += (digit || 1) * unit;
      digit = 0;
    } else {
      total = (total + section + digit || 1) * unit;
      section = digit = 0;
    }
  }
  return total + section + digit;
}

const WORDS: Record<string, readonly number[]> = Object.fromEntries(
  [
    'zero no none',
    'one once single first',
    'two twice both pair couple second double doubled doubles twofold',
    'three thrice third triple tripled threefold',
    'four fourth quadruple fourfold',
    'five fifth fivefold',
    'six sixth',
    'seven seventh',
    'eight eighth',
    'nine ninth',
    'ten tenth tenfold decade',
    'eleven eleventh',
    'twelve twelfth dozen',
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ].flatMap((words, value) => words.split(' ').map((word) => [word, [value]])),
);
['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].forEach((word, index) => {
  WORDS[word] = [20 + index * 10];
});
Object.assign(WORDS, { half: [0.5, 50], quarter: [0.25, 25], quarters: [0.25, 25] });

const MULTIPLES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** With a capital, so that the verb is no month; in full or short. */
const MONTH =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:t|uary|ruary|ch|il|e|y|ust|t?ember|ober)?\b/g;

function englishNumbers(text: string): number[] {
  const found: number[] = [];
  let running = 0;
  for (const word of text.toLowerCase().split(/[^a-z]+/)) {
    const multiple = MULTIPLES[word.replace(/s$/, '')];
    const values = Object.hasOwn(WORDS, word) ? (WORDS[word] ?? []) : [];
    if (multiple !== undefined) found.push((running = (running || 1) * multiple));
    else if (values.length > 0) {
      for (const value of values) found.push(value);
      found.push((running += values[0] ?? 0));
    } else if (word !== 'and') running = 0;
  }
  const months = [...text.matchAll(MONTH)].map(([, month = '']) => MONTHS.indexOf(month) + 1);
  return [...found, ...months];
}

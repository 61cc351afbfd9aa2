/** How a language writes numbers, lists, dates and names of places: all by Intl, nothing by hand. */
export interface Locale {
  number: (value: number) => string;
  /** `77%`, from 77. */
  percent: (value: number) => string;
  /** With its sign: `+2`. */
  more: (value: number) => string;
  range: (low: number, high: number) => string;
  money: (amount: number, currency: string) => string;
  /** `A、B 和 C`, `A, B and C`. */
  list: (items: readonly string[]) => string;
  /** A day, month or year as written `2015-03-09`, `2015-03`, `2015`; anything else stands as it is. */
  date: (written: string) => string;
  /** A tag such as `zh` by its name; anything else stands as it is. */
  languageName: (tag: string) => string;
  /** A place that begins with a country's code: `CN Beijing`. */
  place: (written: string) => string;
}

export function localeOf(tag: string): Locale {
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  const more = new Intl.NumberFormat(tag, { signDisplay: 'exceptZero' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  return {
    number: (value) => number.format(value),
    percent: (value) => percent.format(value / 100),
    more: (value) => more.format(value),
    range: (low, high) => number.formatRange(low, high),
    money: (amount, currency) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount),
    list: (items) => list.format(items),
    date: datesOf(tag),
    languageName: (name) => (/^[a-z]{2,3}$/.test(name) ? (languages.of(name) ?? name) : name),
    place: (written) => written.replace(/^[A-Z]{2}\b/, (code) => regions.of(code) ?? code),
  };
}

/** Days, months and years of a language: making what formats them takes far longer than formatting. */
function datesOf(tag: string): (written: string) => string {
  const [year, month, day] = ([{}, { month: 'long' }, { month: 'long', day: 'numeric' }] as const).map(
    (more) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', ...more }),
  );
  return (written) => {
    const parts = /^\d{4}(-\d{2})?(-\d{2})?$/.exec(written);
    const time = Date.parse(written);
    if (!parts || Number.isNaN(time)) return written;
    const format = parts[2] ? day : parts[1] ? month : year;
    return format?.format(time) ?? written;
  };
}

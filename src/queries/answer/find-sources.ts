import { inLanguage, type Language } from '../../model/text.ts';
import type { SourceUsage } from './source-usage.ts';

export const ORDERS = ['use', 'reliability', 'title', 'date'] as const;
export type Order = (typeof ORDERS)[number];

const RELIABILITY = { high: 0, medium: 1, low: 2 };

/**
 * The sources in which every wanted word occurs, or in what rests on them, in whatever case, ordered; ties by what
 * rests on them, then by id. `alike`: the words people use for a subject.
 */
export function findSources(
  all: readonly SourceUsage[],
  wanted: string,
  order: Order,
  language: Language,
  alike: (subject: string) => readonly string[],
): SourceUsage[] {
  const words = wanted.toLowerCase().normalize('NFKC').split(/\s+/).filter(Boolean);
  const titles = new Intl.Collator(language);
  const compare: Record<Order, (a: SourceUsage, b: SourceUsage) => number> = {
    use: () => 0,
    reliability: (a, b) => RELIABILITY[a.source.reliability] - RELIABILITY[b.source.reliability],
    title: (a, b) =>
      titles.compare(inLanguage(a.source.title, language), inLanguage(b.source.title, language)),
    // Newest first; what has no date comes last.
    date: (a, b) => dated(b).localeCompare(dated(a)),
  };
  return all
    .filter((resting) => words.every((word) => textOf(resting, alike).includes(word)))
    .sort((a, b) => compare[order](a, b) || uses(b) - uses(a) || (a.source.id < b.source.id ? -1 : 1));
}

function uses({ transitions, roles }: SourceUsage): number {
  return transitions.length + roles.length;
}

function textOf(
  { source, subjects, names }: SourceUsage,
  alike: (subject: string) => readonly string[],
): string {
  const { title, author = '', url = '', kind, id } = source;
  return [title.zh, title.en, author, url, kind, id, ...names, ...subjects.flatMap(alike)]
    .join(' ')
    .toLowerCase()
    .normalize('NFKC');
}

function dated({ source }: SourceUsage): string {
  return /\d{4}[-\d]*/.exec(source.date ?? '')?.[0] ?? '';
}

import { inLanguage, type Language, type Text } from '../../model/text.ts';
import { oneLine } from './safe-text.ts';

/** As text and nothing else: what would begin markup, HTML, an entity, a formula, a list or a rule is escaped. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~&$!]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

export function markdownText(text: Text, language: Language): string {
  return escapeMarkdown(inLanguage(text, language));
}

/** `title`: escaped already. An address may hold anything after its host, so all that could end it is encoded. */
export function linkTo(title: string, url: string | undefined): string {
  if (url === undefined) return title;
  const address = oneLine(url).replace(/[<>"'`\\\s()[\]]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return `[${title}](<${address}>)`;
}

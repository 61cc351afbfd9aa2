import { inLanguage, type Language, type Text } from '../../model/text.ts';
import { oneLine } from './safe-text.ts';

/** What a thing is called, in one line: its id where nothing of its name can be seen, for a name is never blank. */
export function nameIn(language: Language, { id, name }: { id: string; name: Text }): string {
  return oneLine(inLanguage(name, language)) || id;
}

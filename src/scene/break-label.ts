import { largest } from '../model/extremes.ts';
import type { Language } from '../model/text.ts';
import { textWidth } from './text-width.ts';

/** No line begins with these … */
const NOT_FIRST = /^[）」』】》〉”’、，。．：；！？!?,.:;)\]}%·…—]/u;
/** … and none ends with these, whatever space follows them. */
const NOT_LAST = /[（「『【《〈“‘([{]\s*$/u;

/**
 * Breaks a label into lines of at most `most` em where its words allow: Chinese between words, English at
 * spaces, after a slash or a hyphen, never inside a word that fits. As few lines as will do, as even as can be.
 */
export function breakLabel(label: string, language: Language, most: number): string[] {
  const text = label.trim().replace(/\s+/g, ' ');
  const pieces = piecesOf(text, language).flatMap((piece) => splitLong(piece, most));
  return pieces.length === 0 ? [] : evenLines(pieces, most);
}

/** Breaks running text into lines of at most `most` em, each as full as its words allow. */
export function wrapText(text: string, language: Language, most: number): string[] {
  const flat = text.trim().replace(/\s+/g, ' ');
  const pieces = piecesOf(flat, language).flatMap((piece) => splitLong(piece, most));
  return pieces.length === 0 ? [] : fill(pieces, most);
}

const segmenters: Partial<Record<Language, Intl.Segmenter>> = {};

/** Kept: to make one takes longer than a name takes it. */
function wordsIn(language: Language): Intl.Segmenter {
  return (segmenters[language] ??= new Intl.Segmenter(language, { granularity: 'word' }));
}

/** The shortest parts that must stay together; a space stays with the word before it. */
function piecesOf(text: string, language: Language): string[] {
  return join(
    Array.from(wordsIn(language).segment(text), ({ segment }) => segment),
    mayBreak,
  );
}

/** A word longer than a line has to be cut somewhere; a character, however many codes it has, never is. */
function splitLong(piece: string, most: number): string[] {
  if (textWidth(piece) <= most) return [piece];
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(piece)];
  return join(
    characters.map((part) => part.segment),
    (before, after) => textWidth(before + after) > most && isAllowed(before, after),
  );
}

/** Joins neighbours unless there may be a break between what has been joined so far and the next. */
function join(parts: readonly string[], breaks: (before: string, after: string) => boolean): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last === undefined || breaks(last, part)) joined.push(part);
    else joined[joined.length - 1] = last + part;
  }
  return joined;
}

function mayBreak(before: string, after: string): boolean {
  if (!isAllowed(before, after)) return false;
  return /[\s/\-–、，。：；！？）」』】》〉”]$/u.test(before) || isHan(before.at(-1)) || isHan(after.at(0));
}

function isAllowed(before: string, after: string): boolean {
  return after.trim() !== '' && !NOT_FIRST.test(after) && !NOT_LAST.test(before);
}

function isHan(character: string | undefined): boolean {
  return character !== undefined && /\p{Script=Han}/u.test(character);
}

/** As few lines as the width allows, then as narrow as they can be without needing one more. */
function evenLines(pieces: readonly string[], most: number): string[] {
  let lines = fill(pieces, most);
  let widest = largest(lines.map(textWidth), 0);
  for (let width = most - 0.25; width > 0; width -= 0.25) {
    // As long as all lines have room they break where they did.
    if (widest <= width) continue;
    const narrower = fill(pieces, width);
    widest = largest(narrower.map(textWidth), 0);
    if (narrower.length > lines.length || widest > width) break;
    lines = narrower;
  }
  return lines;
}

function fill(pieces: readonly string[], width: number): string[] {
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && textWidth((line + piece).trim()) > width) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trim());
}

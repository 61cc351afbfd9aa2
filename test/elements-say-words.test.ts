import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/* What a person reads comes from `languages/` or from the map. A template holds no words of its own: neither between
   its tags, nor in an attribute that is read out, nor as a string that an expression there can come to. */

const READ_OUT = /\b(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder|label)=["']?$/;
const HOLE = '\u0000';
const COMPONENTS = join(import.meta.dirname, '../src/components');
const FILES = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

function literalsIn(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText()))
      found.push(...literalsOf(node.template));
    if (ts.isStringLiteralLike(node) && /\p{Script=Han}/u.test(node.text)) found.push(node.text);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('element.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

function literalsOf(template: ts.TemplateLiteral): string[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return saidIn(template.text);
  const pieces = [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  const said = template.templateSpans.flatMap(({ expression }, index) => {
    const before = pieces.slice(0, index + 1).join(HOLE);
    const inTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    return !inTag || READ_OUT.test(before) ? stringsOf(expression) : [];
  });
  return [...saidIn(pieces.join(HOLE)), ...said.filter(hasWords)];
}

/** What stands between the tags, and in the attributes that are read out. */
function saidIn(markup: string): string[] {
  const attributes = [...markup.matchAll(/\s([a-z-]+)=(?:"([^"]*)"|'([^']*)')/g)]
    .filter(([, name = '']) => READ_OUT.test(`${name}=`))
    .map(([, , double, single]) => double ?? single ?? '');
  const between = markup.replace(/<!--[^]*?-->/g, '').replace(/<[^>]*>/g, HOLE);
  return [...between.split(HOLE), ...attributes].map((piece) => piece.trim()).filter(hasWords);
}

/** The strings that an expression can come to without calling anyone. */
function stringsOf(node: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(node)) return stringsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...stringsOf(node.whenTrue), ...stringsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node) && !/[=<>]/.test(node.operatorToken.getText()))
    return [...stringsOf(node.left), ...stringsOf(node.right)];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return [];
  const spans = node.templateSpans.flatMap(({ expression, literal }) => [
    ...stringsOf(expression),
    literal.text,
  ]);
  return [node.head.text, ...spans];
}

/** Punctuation joins words in both languages; a letter is of one. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}

test.each(FILES)('%s says nothing in words of its own', (file) => {
  expect(literalsIn(readFileSync(join(COMPONENTS, file), 'utf8'))).toEqual([]);
});

test.each([
  ['html`<p>Hello</p>`', ['Hello']],
  ['html`<p>${name} says</p>`', ['says']],
  ['html`<button aria-label="Close">×</button>`', ['Close']],
  ['html`<button aria-label=${open ? "Close" : words.open}></button>`', ['Close']],
  ['html`<p>${open ? html`<b>inner</b>` : ""}</p>`', ['inner']],
  ['html`<p>${`${count} more`}</p>`', ['more']],
  ['html`<p>${kind === "move" || "Or"}</p>`', ['Or']],
  ['const label = "关闭"', ['关闭']],
  ['html`<p class="plain" data-to="map" style="width: ${w}px">${words.a} · ${b}%</p>`', []],
  ['html`<p class=${on ? "live" : ""}>${say(words["x"])}</p>`', []],
])('%s says %j', (text, said) => {
  expect(literalsIn(text).map((piece) => piece.trim())).toEqual(said);
});

import { dirname, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/* Every word is said somewhere. The compiler names the member behind each access, so a word counts as used by what it
   is, not by what it is called; where a group is read by a key worked out, every word the key can name is used. */

const WORDS_FILE = 'src/languages/words.ts';
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
  ts.sys,
  '.',
);

/** The members of Words that no source reads, given these files instead of what is on disk. */
function unusedWords(instead: Record<string, string> = {}): string[] {
  const host = ts.createCompilerHost(options);
  host.getSourceFile = (path) => parse(path, instead[relative('.', path)]);
  const program = ts.createProgram(fileNames, options, host);
  const words = program.getSourceFiles().find(({ fileName }) => relative('.', fileName) === WORDS_FILE);
  if (!words) throw new Error(`${WORDS_FILE} is not compiled`);
  const checker = program.getTypeChecker();
  const used = new Set<ts.Node>();
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile && !dirname(file.fileName).includes('node_modules'))
      forEach(file, (node) => {
        for (const member of membersRead(node, checker))
          for (const declaration of member.declarations ?? []) used.add(declaration);
      });
  return leavesOf(words)
    .filter(({ node }) => !used.has(node))
    .map(({ path }) => path);
}

const parsed = new Map<string, ts.SourceFile>();

/** A file is parsed once, but for what stands in its place. */
function parse(path: string, instead: string | undefined): ts.SourceFile {
  const file =
    (instead === undefined ? parsed.get(path) : undefined) ??
    ts.createSourceFile(path, instead ?? ts.sys.readFile(path) ?? '', ts.ScriptTarget.ES2022, true);
  if (instead === undefined) parsed.set(path, file);
  return file;
}

/** What an expression or a pattern reads from an object. An object's own making (`zh.ts`, `en.ts`) reads nothing. */
function membersRead(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return [checker.getSymbolAtLocation(node.name)].flatMap(present);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name)
      ? [checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name.text)].flatMap(present)
      : [];
  }
  if (!ts.isElementAccessExpression(node)) return [];
  const key = checker.getTypeAtLocation(node.argumentExpression);
  const group = checker.getTypeAtLocation(node.expression);
  return (key.isUnion() ? key.types : [key])
    .filter((type) => type.isStringLiteral())
    .map(({ value }) => checker.getPropertyOfType(group, value))
    .flatMap(present);
}

/** The words of the interface by their paths. A group whose keys are another's union (`Record`) is one word here. */
function leavesOf(file: ts.SourceFile): { path: string; node: ts.Node }[] {
  const words = file.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'Words',
  ) as ts.InterfaceDeclaration;
  const within = (members: ts.NodeArray<ts.TypeElement>, at: string): { path: string; node: ts.Node }[] =>
    members.filter(ts.isPropertySignature).flatMap((node) => {
      const path = at + node.name.getText(file);
      return node.type && ts.isTypeLiteralNode(node.type)
        ? within(node.type.members, `${path}.`)
        : [{ path, node }];
    });
  return within(words.members, '');
}

function forEach(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    forEach(child, visit);
  });
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

test('every word is said somewhere', () => {
  expect(unusedWords()).toEqual([]);
});

test('a word that nothing says is found, and one read by a key is not', () => {
  const words = ts.sys.readFile(WORDS_FILE) ?? '';
  const padded = words.replace('  welcome: {', '  spare: { heading: string; light: string };\n  welcome: {');
  expect(padded).not.toBe(words);
  expect(unusedWords({ [WORDS_FILE]: padded })).toEqual(['spare.heading', 'spare.light']);
  const reader = 'src/core.ts';
  const text = `${ts.sys.readFile(reader) ?? ''}
    export const spare = ({ spare }: import('./languages/words.ts').Words, key: 'light') => spare[key];`;
  expect(unusedWords({ [WORDS_FILE]: padded, [reader]: text })).toEqual(['spare.heading']);
});

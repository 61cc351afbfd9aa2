import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/text.ts';
import { readEmbeddedView, writeEmbeddedView, type EmbeddedView } from './embedded-view.ts';

const view: EmbeddedView = {
  app: 'zhitu',
  map: 'four-jobs',
  address: '#/routes/a/b?via=c,d',
  language: 'zh',
};
const odd = (change: object): string => JSON.stringify({ ...view, ...change });

describe('what a picture carries', () => {
  it('is read as it was written, whatever view it is', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const address = fc.stringMatching(/^#\/[a-z0-9/?&=%,:>_.-]{0,300}$/);
    const estimates = fc.constantFrom(undefined, 'hidden' as const);
    fc.assert(
      fc.property(
        id,
        address,
        fc.constantFrom(...LANGUAGES),
        estimates,
        (map, address, language, estimates) => {
          const carried: EmbeddedView = { app: 'zhitu', map, address, language, estimates };
          expect(readEmbeddedView(writeEmbeddedView(carried) ?? '')).toEqual(carried);
        },
      ),
    );
  });

  it('is not written where it would not be read again', () => {
    expect(writeEmbeddedView({ ...view, address: '#/role/' + 'a'.repeat(5000) })).toBeUndefined();
    expect(writeEmbeddedView({ ...view, address: '#/role/"><script>' })).toBeUndefined();
    expect(writeEmbeddedView({ ...view, map: '' })).toBeUndefined();
  });

  it.each([
    ['of another app', odd({ app: 'other' })],
    ['with more in it', odd({ more: 1 })],
    ['with less in it', odd({ map: undefined })],
    ['of a map that is no id', odd({ map: '../x' })],
    ['of a map that is no text', odd({ map: ['four-jobs'] })],
    ['with an address elsewhere', odd({ address: 'https://example.org/' })],
    ['with a script for an address', odd({ address: 'javascript:alert(1)' })],
    ['with an address of two lines', odd({ address: '#/\n' })],
    ['with an address that is turned round', odd({ address: '#/\u202ea' })],
    ['with a tag in its address', odd({ address: '#/<img>' })],
    ['with estimates that are neither shown nor hidden', odd({ estimates: 'some' })],
    ['in no language', odd({ language: 'xx' })],
    ['in the language of all objects', odd({ language: 'constructor' })],
    ['that is a list', '[]'],
    ['that is nothing', 'null'],
    ['that is no JSON', '{'],
    ['without end', ' '.repeat(5000) + JSON.stringify(view)],
    ['with a prototype', `{"__proto__":{"app":"zhitu"},"map":"m","address":"#/","language":"zh"}`],
  ])('is refused %s', (_, text) => {
    expect(readEmbeddedView(text)).toBeUndefined();
  });

  it('never throws, and is whole or nothing, whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readEmbeddedView(text)?.app ?? 'zhitu').toBe('zhitu');
      }),
    );
  });
});

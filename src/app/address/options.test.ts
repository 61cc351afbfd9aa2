import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../model/text.ts';
import { THEMES } from '../../scene/palette.ts';
import { readLook, writeLook } from './look-options.ts';
import { decoded, readOptions, writeOptions } from './options.ts';
import { VIEW_MODES } from '../state.ts';

const runs = { seed: 20240509, numRuns: 300 };
const text = fc.string({ unit: 'binary', minLength: 1 });

describe('options', () => {
  it('come back as they were written, whatever they hold', () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(key, text), (options) => {
        expect(readOptions(writeOptions(options))).toEqual(new Map(Object.entries(options)));
      }),
      runs,
    );
  });

  it('leave out what is empty, and keep their commas', () => {
    expect(writeOptions({ a: undefined, b: '' })).toBe('');
    expect(writeOptions({ via: 'a,b', by: '最平缓 & more', none: undefined })).toBe(
      '?via=a,b&by=%E6%9C%80%E5%B9%B3%E7%BC%93%20%26%20more',
    );
  });

  it('are read with and without their question mark, empty and unfinished ones too', () => {
    expect([...readOptions('?a=1&&b&c==&d=%')]).toEqual([
      ['a', '1'],
      ['b', ''],
      ['c', '='],
      ['d', '%'],
    ]);
    expect([...readOptions('')]).toEqual([]);
  });

  it('never throw when read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(readOptions(query)).toBeInstanceOf(Map);
      }),
      runs,
    );
    expect(decoded('%E0%A4%A')).toBe('%E0%A4%A');
    expect(decoded('%E4%B8%AD')).toBe('中');
  });
});

describe('a look', () => {
  const maybe = <T>(values: readonly T[]) => fc.constantFrom(undefined, ...values);
  const look = fc.record({
    mapId: fc.option(text, { nil: undefined }),
    language: maybe(LANGUAGES),
    theme: maybe(THEMES),
    viewMode: maybe(VIEW_MODES),
    estimates: maybe(['hidden'] as const),
  });

  it('comes back from its address; the map need not be said', () => {
    fc.assert(
      fc.property(look, (chosen) => {
        const back = { ...chosen, viewMode: chosen.viewMode === 'map' ? undefined : chosen.viewMode };
        expect(readLook(writeLook(chosen))).toEqual(back);
      }),
      runs,
    );
  });

  it('is written in words', () => {
    expect(
      writeLook({
        mapId: 'four-jobs',
        language: 'zh',
        theme: 'dark',
        viewMode: 'outline',
        estimates: 'hidden',
      }),
    ).toBe('?map=four-jobs&lang=zh&theme=dark&view=outline&estimates=hidden');
    expect(
      writeLook({
        mapId: undefined,
        language: undefined,
        theme: undefined,
        viewMode: 'map',
        estimates: undefined,
      }),
    ).toBe('');
  });

  it('that nobody knows is as good as none', () => {
    const none = {
      mapId: undefined,
      language: undefined,
      theme: undefined,
      viewMode: undefined,
      estimates: undefined,
    };
    expect(readLook('?lang=de&theme=constructor&view=__proto__&other=1')).toEqual(none);
    expect(readLook('')).toEqual(none);
    expect(readLook('?lang=zh-CN').language).toBe('zh');
  });

  it('of English drawn out keeps its name until another language is chosen', () => {
    const look = readLook('?lang=pseudo');
    expect(look).toMatchObject({ language: 'en', pseudo: true });
    expect(writeLook(look)).toBe('?lang=pseudo');
    expect(writeLook({ ...look, language: 'zh' })).toBe('?lang=zh');
  });
});

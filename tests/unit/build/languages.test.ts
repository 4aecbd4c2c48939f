import { expect, test } from 'vitest';
import { headersFor } from '../../../src/build/languages.ts';
import { languageFor, languagesShape } from '../../../src/lib/story/settings/languages.ts';

const headers = `# Read by hosts.
/*
  X-Content-Type-Options: nosniff

# The site's own pages.
/
  Content-Security-Policy: frame-ancestors 'self'

/embed/v/*
  Access-Control-Allow-Origin: *
`;

test('what is sent with a page is sent with it in every language', () => {
  expect(headersFor(headers, ['fr'])).toBe(`${headers}
/fr/
  Content-Security-Policy: frame-ancestors 'self'

/fr/embed/v/*
  Access-Control-Allow-Origin: *
`);
});

test('a story that names no language is in English', () => {
  expect(languagesShape.parse(undefined).map(({ lang, locale }) => [lang, locale])).toEqual([
    ['en', 'en-GB']
  ]);
});

test('a language is written as its tag, and is left to right and complete unless it says otherwise', () => {
  const [fr] = languagesShape.parse([{ lang: 'fr', name: 'Français' }]);
  expect(fr).toEqual({ lang: 'fr', locale: 'fr', dir: 'ltr', name: 'Français', draft: false });
  expect(() => languagesShape.parse([{ lang: 'french!', name: 'Français' }])).toThrow(
    /not the tag/
  );
  expect(() => languagesShape.parse([fr, fr])).toThrow(/one language twice/);
});

test('a build in a language that the story does not name stops', () => {
  const languages = languagesShape.parse([{ lang: 'en', name: 'English' }]);
  expect(languageFor(languages, '').lang).toBe('en');
  expect(() => languageFor(languages, 'fr')).toThrow('story.yaml names en: name one of these');
});

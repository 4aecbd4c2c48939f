import { readFileSync } from 'node:fs';
import { embed as t } from '../../../../src/lib/i18n';
import { themes } from '../../../../src/lib/embed/protocol';
import { snippetFor, storySnippet } from '../../../../src/loader/snippet';
import { plainSteps } from './feed.ts';

interface Values {
  /** Our own address, and a hostile one. */
  readonly site: string;
  readonly evil: string;
  /** Where the pictures of the whole story are drawn. */
  readonly mode: 'frame' | 'inline';
}

/** What `oembed.json` says of a scene's height, and of the story's. */
const heights = { scene: 760, story: 1000 } as const;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The steps as a host copies them, with whole addresses. */
export const stepsOf = (site: string): string =>
  readFileSync('build/embed/story-snippet.html', 'utf8').replaceAll('"../', `"${site}`);

/**
 * Writes into a page of `tests/hosts/` what an editor would: `{{site}}`, `{{evil}}`, `{{version}}`;
 * `{{scene NAME [THEME]}}`, `{{story [THEME]}}`, `{{wordpress NAME}}`, `{{feed}}`.
 * @throws if the page asks for anything else
 */
export function fill(page: string, { site, evil, mode }: Values): string {
  const writers: Readonly<Record<string, (...words: string[]) => string>> = {
    site: () => site,
    evil: () => evil,
    version: () => version,
    scene: (scene = '', theme) =>
      snippetFor({
        kind: 'scene',
        scene,
        theme: themes.find((each) => each === theme),
        origin: site,
        title: titleOf(scene),
        height: heights.scene
      }),
    story: (theme) =>
      storySnippet({
        origin: site,
        mode,
        theme: themes.find((each) => each === theme),
        title: 'The pictures of the story',
        words: stepsOf(site)
      }),
    wordpress: (name = '') => wordpress(site, name),
    feed: () => plainSteps(stepsOf(site))
  };
  return page.replaceAll(/\{\{([^}]*)\}\}/g, (_, asked: string) => {
    const [name = '', ...words] = asked.split(' ');
    const write = writers[name];
    if (!write) throw new Error(`a host page asks for {{${asked}}}`);
    return write(...words);
  });
}

const titleOf = (scene: string): string => t.scenes[scene as keyof typeof t.scenes] ?? scene;

/** What WordPress makes of the oEmbed answer of an unknown provider: a secret, a sandbox, no styles. */
function wordpress(site: string, name: string): string {
  const secret = (name + 'abcdefghij').slice(0, 10);
  const path = name === 'story' ? 'story/' : `scene/${name}/`;
  const height = name === 'story' ? heights.story : heights.scene;
  return `<blockquote class="wp-embedded-content" data-secret="${secret}"><p><a href="${site}">The story</a></p></blockquote>
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"
  style="position: absolute; visibility: hidden;" title="${titleOf(name)}"
  src="${site}embed/${path}#?secret=${secret}" data-secret="${secret}" width="600" height="${height}"></iframe>`;
}

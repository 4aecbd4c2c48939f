import { readFileSync } from 'node:fs';
import { ampFor } from '../../../../src/lib/embed/editor/code';
import { partsOf } from '../../../../src/lib/embed/framePiece';
import { withParts } from '../../../../src/lib/embed/host/pieceParts';
import { oembedFor, pieceNames } from '../../../../src/lib/embed/oembed';
import { scenes } from 'virtual:story';
import { themes } from '../../../../src/lib/embed/protocol';
import { mailSnippet, snippetFor, storySnippet } from '../../../../src/lib/embed/host/snippet';
import { storyDir } from '../../../../src/lib/story/dir.js';
import { readStory } from '../../../../src/lib/story/index.ts';
import { files, versioned } from '../hostPages.ts';
import { plainSteps } from './feed.ts';
import { throughWordpress } from './wordpress.ts';

interface Values {
  /** Our own address, and a hostile one. */
  readonly site: string;
  readonly evil: string;
  /** Where the pictures of the whole story are drawn. */
  readonly mode: 'frame' | 'inline';
}

/** What the code of a piece says, with the script of this build. */
const parts = (name: string) => ({ ...partsOf(edition, name), script: files['resize.js'] });

/** The steps as a host copies them, with whole addresses. */
export const stepsOf = (site: string): string =>
  readFileSync('build/embed/story-snippet.html', 'utf8').replaceAll('"../', `"${site}`);

/**
 * Writes into a page of `tests/hosts/` what an editor would: `{{site}}`, `{{evil}}`, `{{versioned}}`;
 * `{{scene NAME [THEME]}}`, `{{picture NAME}}`, `{{framed [THEME]}}`, `{{story [THEME]}}`,
 * `{{wordpress NAME}}`, `{{amp NAME}}`, `{{feed}}`.
 * @throws if the page asks for anything else
 */
export function fill(page: string, { site, evil, mode }: Values): string {
  const writers: Readonly<Record<string, (...words: string[]) => string>> = {
    site: () => site,
    evil: () => evil,
    versioned: () => versioned(site),
    scene: (scene = '', theme) =>
      snippetFor(
        withParts(parts(scene), {
          kind: 'scene',
          scene,
          theme: themes.find((each) => each === theme),
          origin: site
        })
      ),
    picture: (scene = '') => {
      const { still, credit } = withParts(parts(scene), { kind: 'scene', scene, origin: site });
      return mailSnippet(still, credit, 1200);
    },
    framed: (theme) =>
      snippetFor(
        withParts(parts('story'), {
          kind: 'story',
          theme: themes.find((each) => each === theme),
          origin: site
        })
      ),
    story: (theme) =>
      storySnippet({
        origin: site,
        mode,
        theme: themes.find((each) => each === theme),
        title: 'The pictures of the story',
        words: stepsOf(site)
      }),
    wordpress: (name = '') => wordpress(site, name),
    amp: (scene = '') => {
      const offer = { name: scene, title: titleOf(scene), parts: parts(scene), steps: [] };
      return ampFor({ offer, form: 'frame', step: '', theme: 'auto' }, site);
    },
    feed: () => plainSteps(stepsOf(site))
  };
  return page.replaceAll(/\{\{([^}]*)\}\}/g, (_, asked: string) => {
    const [name = '', ...words] = asked.split(' ');
    const write = writers[name];
    if (!write) throw new Error(`a host page asks for {{${asked}}}`);
    return write(...words);
  });
}

const titleOf = (scene: string): string => scenes[scene] ?? scene;

const edition = readStory(storyDir());

/** The oEmbed answer for a piece, as a WordPress that does not know us shows it. */
function wordpress(site: string, name: string): string {
  const piece = pieceNames(edition).find((one) => one === name);
  if (!piece) throw new Error(`there is no piece ${name}`);
  const { html = '' } = oembedFor(edition, piece, (path) => site + path.slice(1));
  return throughWordpress(html, `${name}abcdefghij`.slice(0, 10));
}

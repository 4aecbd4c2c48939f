import type { Look } from '../engines/engine.ts';

/**
 * Who makes a frame as tall as its content: our script, somebody else's script, or nobody; then the
 * frame has a scroll bar of its own. Measured, it has the height that its code gives for its width,
 * which is enough for any step. Without scripts the browser measures
 * once, and maybe before the frame has its width: what it finds may be more than is needed, or nothing.
 */
type Sized = 'ours' | 'measured' | 'browserOnce' | 'theirs' | 'clamped' | 'nobody';

/** A page of `tests/hosts/`, and what is special about it. */
export interface HostPage {
  /** Its file, without the ending. */
  readonly name: string;
  /** What it embeds: frames of ours (T1); the whole story, framed (T2) or drawn in the page (T3). */
  readonly tiers: readonly ('T1' | 'T2' | 'T3')[];
  readonly sized: Sized;
  /** Whether the words become cards over a picture that stays, or stay an article. */
  readonly story?: 'rolled' | 'article';
  /** Whether a frame's steps come one at a time, or all of them. */
  readonly scene?: 'stepper' | 'all';
  readonly look?: Look;
  /** What has to be pressed before anything is there. */
  readonly opens?: true;
  /** The page's own scroller, where it is not the window. */
  readonly scroller?: string;
  /** Whether its own way to size frames makes it jump: it leaves them no room to begin with. */
  readonly jumps?: true;
  /** Whether what is in a frame is asked about by axe: it has colours or a width that others have not. */
  readonly changesFrames?: true;
  /** Trouble that the page makes for itself. */
  readonly known?: RegExp;
  /** Globals of the page's own scripts. */
  readonly globals?: readonly string[];
  /** By which policy the page is isolated, if not the usual one. */
  readonly policy?: 'credentialless';
  /** Why WebKit or Firefox does not run it. */
  readonly only?: 'Chromium';
}

const blocked = /Blocked script execution|frame is sandboxed/;

/** Every page that is read from top to bottom; `hosts.life` and `hosts.hostile` hold what is left. */
export const hostPages: readonly HostPage[] = [
  {
    name: '01-plain',
    tiers: ['T1', 'T2', 'T3'],
    sized: 'ours',
    story: 'rolled',
    changesFrames: true
  },
  { name: '02-hostile-css', tiers: ['T1', 'T2', 'T3'], sized: 'ours', story: 'rolled' },
  { name: '03-wordpress', tiers: ['T1'], sized: 'clamped', globals: ['wp'] },
  { name: '04-sandbox', tiers: ['T1'], sized: 'nobody', scene: 'all', known: blocked },
  { name: '05-amp', tiers: ['T1'], sized: 'theirs' },
  { name: '06-right-to-left', tiers: ['T1', 'T2', 'T3'], sized: 'ours', story: 'rolled' },
  {
    name: '07-narrow-column',
    tiers: ['T1', 'T2', 'T3'],
    sized: 'ours',
    story: 'rolled',
    changesFrames: true
  },
  { name: '08-clipping-wrapper', tiers: ['T1', 'T2', 'T3'], sized: 'ours', story: 'article' },
  {
    name: '09-scrolling-body',
    tiers: ['T1', 'T2', 'T3'],
    sized: 'ours',
    story: 'article',
    scroller: 'body'
  },
  { name: '10-strict-policy', tiers: ['T1', 'T2', 'T3'], sized: 'ours', story: 'rolled' },
  { name: '11-three-pieces', tiers: ['T1', 'T2'], sized: 'ours', story: 'rolled' },
  { name: '13-closed-tab', tiers: ['T1', 'T2', 'T3'], sized: 'ours', story: 'rolled', opens: true },
  {
    name: '14-light-in-dark',
    tiers: ['T1', 'T2', 'T3'],
    sized: 'ours',
    story: 'rolled',
    changesFrames: true
  },
  {
    name: '14-dark-in-light',
    tiers: ['T1', 'T2', 'T3'],
    sized: 'ours',
    story: 'rolled',
    changesFrames: true
  },
  {
    name: '14-light-in-dark',
    tiers: ['T1', 'T2', 'T3'],
    sized: 'ours',
    story: 'rolled',
    changesFrames: true,
    look: { media: { forcedColors: 'active', colorScheme: 'dark' } },
    only: 'Chromium'
  },
  {
    name: '16-scripts-off',
    tiers: ['T1', 'T2'],
    sized: 'browserOnce',
    story: 'article',
    scene: 'all',
    look: { scripts: false },
    only: 'Chromium'
  },
  { name: '17-listeners', tiers: ['T1'], sized: 'theirs', jumps: true },
  { name: '18-hostile-neighbour', tiers: ['T1', 'T2', 'T3'], sized: 'ours', story: 'rolled' },
  {
    name: '19-blocked-script',
    tiers: ['T1', 'T2'],
    sized: 'measured',
    story: 'article',
    known: /script-src|Content[- ]Security[- ]Policy|(embed|resize)\.js \(csp\)/
  },
  { name: '21-isolated', tiers: ['T1', 'T2', 'T3'], sized: 'ours', story: 'rolled' },
  {
    name: '21-isolated',
    tiers: ['T1', 'T2'],
    sized: 'ours',
    story: 'rolled',
    policy: 'credentialless',
    only: 'Chromium'
  }
];

/** One reading of a page: the whole story framed, or, where the page trusts us, drawn in place. */
export interface Reading extends HostPage {
  readonly title: string;
  readonly path: string;
}

/** The table above as readings, at most one of each kind. */
export const readings: readonly Reading[] = hostPages.flatMap((page) => {
  const media = page.look?.media ? `, ${Object.values(page.look.media).join(' ')}` : '';
  const policy = page.policy ? `, ${page.policy}` : '';
  const [frame, inline] = ['', 'mode=inline'].map((mode) => ({
    ...page,
    title: `${page.name}${media}${policy}${mode ? ', drawn in place' : ''}`,
    path: `${page.name}.html?${page.policy ? `policy=${page.policy}` : mode}`
  })) as [Reading, Reading];
  return page.tiers.includes('T3') ? [frame, inline] : [frame];
});

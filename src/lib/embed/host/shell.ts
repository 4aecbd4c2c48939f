import css from './shell.css?inline';

/** The shadow tree of one element. */
export interface Shell {
  readonly root: ShadowRoot;
  readonly piece: HTMLElement;
  readonly stage: HTMLElement;
  readonly words: HTMLElement;
}

/** Whether the browser has what the shell is made of; one that has this has all the rest, and for longer. */
export const canBuildShell = (): boolean => 'adoptedStyleSheets' in Document.prototype;

/** A style sheet that no content policy forbids: it is made by script and stands in no element. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/**
 * Builds the shadow tree, in which the words show as they did without it.
 * @throws where the host has given the element a shadow tree of its own
 */
export function buildShell(host: HTMLElement): Shell {
  const root = host.attachShadow({ mode: 'open' });
  const box = (name: string): HTMLElement => {
    const element = document.createElement('div');
    element.className = name;
    return element;
  };
  const [piece, track, stage, words] = ['', 'track', 'stage', 'words'].map(box) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement
  ];
  stage.setAttribute('aria-hidden', 'true');
  // The frame's and the article's name is no tip for every word of it.
  words.title = '';
  words.append(document.createElement('slot'));
  track.append(stage);
  piece.append(track, words);
  root.adoptedStyleSheets = [sheetOf(css)];
  root.append(piece);
  return { root, piece, stage, words };
}

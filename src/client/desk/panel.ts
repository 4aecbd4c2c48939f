import type { DeskReport } from '../../lib/story/sentences';
import { panelContent, type PanelContent } from './content';
import style from './panel.css?inline';

/** Where a page remembers, through its reloads, which report its reader has closed. */
const closed = 'story:closed';

/**
 * The dev server's panel: in a shadow root, so that it and the page do not touch each other.
 * @returns what shows a report; the same one, once closed, stays closed
 */
export function createPanel(): (report: DeskReport) => void {
  const host = document.createElement('aside');
  host.id = 'story-desk';
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  // A live region speaks of what comes into it, and so is there before.
  const region = element('div', '');
  shadow.append(region);
  document.body.append(host);

  return (report) => {
    const content = panelContent(report);
    const said = JSON.stringify([report.errors, report.warnings]);
    if (content === null || (content.isClosable && sessionStorage.getItem(closed) === said))
      return region.replaceChildren();
    region.setAttribute('role', content.role);
    const close = () => {
      sessionStorage.setItem(closed, said);
      region.replaceChildren();
    };
    const wasOpen = region.querySelector('details')?.open ?? false;
    region.replaceChildren(filled(content, close, wasOpen));
  };
}

function filled(content: PanelContent, close: () => void, isOpen: boolean): HTMLElement {
  const panel = element('section', '');
  panel.className = content.errors.length > 0 ? 'panel wrong' : 'panel';
  if (content.isClosable) {
    const button = element('button', '×') as HTMLButtonElement;
    button.type = 'button';
    button.setAttribute('aria-label', 'Close');
    button.addEventListener('click', close);
    panel.append(button);
  }
  if (content.heading) panel.append(element('h2', content.heading), list(content.errors));
  if (content.note) panel.append(element('p', content.note));
  if (content.folded) {
    const details = element('details', '') as HTMLDetailsElement;
    details.open = isOpen;
    details.append(element('summary', content.folded), list(content.warnings));
    panel.append(details);
  }
  return panel;
}

function list(sentences: readonly string[]): HTMLElement {
  const all = element('ul', '');
  all.append(...sentences.map((sentence) => element('li', sentence)));
  return all;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** What an element around ours makes of what overflows it. */
export interface Around {
  /** Its name. The root element and the body pass their overflow on to the window; nothing else does. */
  readonly is: string;
  /** As computed. */
  readonly overflowX: string;
  readonly overflowY: string;
}

const scrolls = ({ overflowX, overflowY }: Around): boolean =>
  [overflowX, overflowY].some((each) => each !== 'visible' && each !== 'clip');

/**
 * Whether a sticky picture sticks to the window: nothing around it scrolls or clips, the window aside.
 * The window takes its overflow from the root element, or else from the body; where both have one, the
 * body is left with its own and becomes a scroller.
 * @param chain from the nearest ancestor to the root element
 */
export function sticksToWindow(chain: readonly Around[]): boolean {
  const scrollers = chain.filter(scrolls);
  return scrollers.length < 2 && scrollers.every(({ is }) => is === 'html' || is === 'body');
}

/** Everything around an element as it is laid out: through slots and out of shadow trees. */
export function ancestorsOf(element: Element): Around[] {
  const chain: Around[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    chain.push({ is: at.localName, overflowX, overflowY });
  }
  return chain;
}

/** The element around this one as it is laid out. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

// The page's own notebook, for the tests: runs before everything else and names no global.
(() => {
  /** The names in the page, and what every element and text of it has. */
  const names = () => [
    ...Object.getOwnPropertyNames(window),
    ...[EventTarget, Node, Element, HTMLElement, Text, Document].flatMap(({ name, prototype }) =>
      Reflect.ownKeys(prototype).map((key) => `${name}.prototype.${String(key)}`)
    )
  ];
  const before = new Set(names());
  const probe = {
    /** Everything that goes wrong in the page itself. */
    errors: [],
    /** How much has jumped, by no doing of the host's. */
    shift: 0,
    /** What has jumped, and from where to where. */
    jumped: [],
    /** What has had the focus, in order. */
    focused: [],
    /** What the whole story's element has told the page. */
    told: [],
    /** For each frame that stands in the page, every height that it has had. */
    heights: () => frames.map(({ seen }) => seen),
    /** Names that were not there before; frames are globals by their number. */
    added: () => names().filter((name) => !before.has(name) && !/^\d+$/.test(name))
  };
  Object.defineProperty(document, 'probe', { value: probe });

  addEventListener('error', ({ message }) => probe.errors.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => probe.errors.push(`rejected: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    probe.errors.push(`violates ${effectiveDirective}: ${blockedURI}`)
  );
  addEventListener('focusin', ({ target }) => probe.focused.push(target.localName));

  addEventListener('lesotho-2014:event', ({ detail }) => probe.told.push(detail));

  const frames = [];
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const height = Math.round(target.getBoundingClientRect().height);
      const { seen } = frames.find(({ frame }) => frame === target);
      if (height > 0 && seen.at(-1) !== height) seen.push(height);
    }
  });
  const look = () => {
    for (const frame of document.querySelectorAll('iframe')) {
      if (frames.some((each) => each.frame === frame)) continue;
      frames.push({ frame, seen: [] });
      sizes.observe(frame);
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });

  // WordPress puts the frame where it has shown a quotation until then: that jump is its own.
  const isTheirs = ({ node }) => node?.localName === 'blockquote' && node.dataset.secret;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries())
        if (!hadRecentInput && !sources.some(isTheirs)) {
          probe.shift += value;
          for (const { node, previousRect: from, currentRect: to } of sources)
            probe.jumped.push(`${node?.localName ?? 'what is gone'} ${from.top}–${to.top}`);
        }
    }).observe({ type: 'layout-shift', buffered: true });
})();

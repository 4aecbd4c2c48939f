/** Counts what a script of the page holds on to; runs before any of it. */
export function countHeld(): void {
  if (window.parent !== window) return;
  const held = { listeners: 0, observers: 0, ports: 0, timers: 0 };
  // The test's own driver listens and observes too.
  const ours = () => /embed\.js/.test(new Error().stack ?? '');
  Object.defineProperty(document, 'held', { value: held });
  for (const target of [window, MediaQueryList.prototype] as unknown as EventTarget[]) {
    const { addEventListener } = target;
    target.addEventListener = function (type, heard, options) {
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (ours()) held.listeners += 1;
      if (signal) signal.onabort = chain(signal.onabort, () => (held.listeners -= 1));
      return addEventListener.call(this, type, heard, options);
    };
  }
  function chain(before: AbortSignal['onabort'], then: () => void) {
    return function (this: AbortSignal, event: Event) {
      before?.call(this, event);
      then();
    };
  }
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'] as const) {
    const { prototype } = window[name];
    const { observe, disconnect } = prototype;
    const active = new WeakSet<object>();
    prototype.observe = function (this: object, ...args: unknown[]) {
      if (ours() && !active.has(this)) {
        held.observers += 1;
        active.add(this);
      }
      return (observe as (...all: unknown[]) => void).apply(this, args);
    } as never;
    prototype.disconnect = function (this: object) {
      if (active.delete(this)) held.observers -= 1;
      return (disconnect as () => void).call(this);
    };
  }
  const { close } = MessagePort.prototype;
  const Channel = MessageChannel;
  window.MessageChannel = class extends Channel {
    constructor() {
      super();
      held.ports += 1;
    }
  };
  MessagePort.prototype.close = function () {
    held.ports -= 1;
    return close.call(this);
  };
  const { setTimeout: set, clearTimeout: clear } = window;
  const pending = new Set<number>();
  window.setTimeout = ((then: () => void, ...rest: [number]) => {
    const id = set(
      () => {
        if (pending.delete(id)) held.timers -= 1;
        then();
      },
      ...rest
    ) as unknown as number;
    pending.add(id);
    held.timers += 1;
    return id;
  }) as never;
  window.clearTimeout = ((id: number) => {
    if (pending.delete(id)) held.timers -= 1;
    clear(id);
  }) as never;
}

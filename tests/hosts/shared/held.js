// Counts what our script holds on to in this page: listeners, observers, ports and timers, whoever of
// ours asked for them. What others hold, the tests' own driver among them, does not count.
(() => {
  const held = { listeners: 0, observers: 0, ports: 0, timers: 0 };
  Object.defineProperty(document, 'held', { value: held });
  const ours = () => /\/embed\/.*\.js/.test(new Error().stack);
  const wrap = (owner, name, around) => {
    const original = owner[name];
    owner[name] = function (...args) {
      return around.call(
        this,
        (...given) => original.apply(this, given.length ? given : args),
        args
      );
    };
  };

  const listeners = new Map();
  const keyOf = (target, [type, heard]) => {
    if (!listeners.has(target)) listeners.set(target, new Map());
    const types = listeners.get(target);
    if (!types.has(type)) types.set(type, new Set());
    return [types.get(type), heard];
  };
  wrap(EventTarget.prototype, 'addEventListener', function (add, args) {
    const outside = this === window || this === document || this instanceof MediaQueryList;
    if (outside && ours()) {
      const [set, heard] = keyOf(this, args);
      if (!set.has(heard)) held.listeners += 1;
      set.add(heard);
      const gone = () => set.delete(heard) && (held.listeners -= 1);
      const { signal, once } = Object(args[2]);
      signal?.addEventListener('abort', gone);
      if (once) add.call(null, args[0], gone, { once: true });
    }
    return add();
  });
  wrap(EventTarget.prototype, 'removeEventListener', function (remove, args) {
    const [set, heard] = keyOf(this, args);
    if (set.delete(heard)) held.listeners -= 1;
    return remove();
  });

  for (const { prototype } of [IntersectionObserver, ResizeObserver, MutationObserver]) {
    const active = new Set();
    wrap(prototype, 'observe', function (observe) {
      if (ours() && !active.has(this)) {
        active.add(this);
        held.observers += 1;
      }
      return observe();
    });
    wrap(prototype, 'disconnect', function (disconnect) {
      if (active.delete(this)) held.observers -= 1;
      return disconnect();
    });
  }

  const ports = new Set();
  wrap(MessagePort.prototype, 'close', function (close) {
    if (ports.delete(this)) held.ports -= 1;
    return close();
  });
  const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...onmessage,
    set(heard) {
      if (ours() && !ports.has(this)) {
        ports.add(this);
        held.ports += 1;
      }
      onmessage.set.call(this, heard);
    }
  });

  const timers = new Set();
  wrap(window, 'setTimeout', function (set, [then, ...rest]) {
    if (!ours()) return set();
    const id = set((...args) => (done(id), then(...args)), ...rest);
    timers.add(id);
    held.timers += 1;
    return id;
  });
  const done = (id) => timers.delete(id) && (held.timers -= 1);
  wrap(window, 'clearTimeout', function (clear, [id]) {
    done(id);
    return clear();
  });
})();

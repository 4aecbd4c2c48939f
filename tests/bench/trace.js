/**
 * An event of a browser's trace, times in microseconds.
 * @typedef {{ name: string, ph: string, cat?: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: any }} TraceEvent
 */

/** What runs script: a layout within one of these is forced. */
const scripts = new Set([
  'FunctionCall',
  'EvaluateScript',
  'v8.evaluateModule',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'TimerFire',
  'RunMicrotasks'
]);

/** @param {number} us */
const ms = (us) => us / 1000;

/** Processor time where the trace has it: steadier than the clock on a shared machine. @param {TraceEvent} event */
const work = (event) => event.tdur ?? event.dur ?? 0;

/**
 * @param {readonly number[]} list
 * @param {number} share 0.95 for the 95th percentile
 */
export function quantile(list, share) {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** @param {readonly number[]} list */
const sum = (list) => list.reduce((a, b) => a + b, 0);

/**
 * The events of the page's main thread between two of its own marks.
 * @param {readonly TraceEvent[]} events
 * @param {TraceEvent} at a mark of the page
 * @param {number} from @param {number} to microseconds
 */
const mainThread = (events, at, from, to) =>
  events
    .filter(
      (event) =>
        event.ph === 'X' &&
        event.pid === at.pid &&
        event.tid === at.tid &&
        event.ts >= from &&
        event.ts + (event.dur ?? 0) <= to
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));

/** @param {readonly TraceEvent[]} events @param {string} name */
export function markOf(events, name) {
  const found = events.find((event) => event.name === name && /user_timing/.test(event.cat ?? ''));
  if (!found) throw new Error(`The trace has no mark “${name}”.`);
  return found;
}

/** @param {readonly TraceEvent[]} thread */
function forcedLayouts(thread) {
  /** @type {{ end: number, script: boolean }[]} */
  const open = [];
  let forced = 0;
  for (const { name, ts, dur = 0 } of thread) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    if (name === 'Layout' && open.some(({ script }) => script)) forced++;
    open.push({ end: ts + dur, script: scripts.has(name) });
  }
  return forced;
}

/** Processor time between the start of a frame and the next. @param {readonly TraceEvent[]} tasks @param {readonly number[]} starts */
function workPerFrame(tasks, starts) {
  const frames = starts.map(() => 0);
  let i = 0;
  for (const task of tasks) {
    while (i + 1 < starts.length && (starts[i + 1] ?? 0) <= task.ts + (task.dur ?? 0)) i++;
    if (task.ts + (task.dur ?? 0) >= (starts[0] ?? Infinity))
      frames[i] = (frames[i] ?? 0) + ms(work(task));
  }
  return frames;
}

/**
 * What a scroll cost, between the marks `bench:from` and `bench:to`.
 * @param {readonly TraceEvent[]} events
 * @param {number} pixels how far it went
 */
export function scrollNumbers(events, pixels) {
  const [from, to] = [markOf(events, 'bench:from'), markOf(events, 'bench:to')];
  const thread = mainThread(events, from, from.ts, to.ts);
  const tasks = thread.filter(({ name }) => name === 'RunTask');
  const starts = events
    .filter(
      ({ name, pid, tid, ts }) =>
        name === 'BeginMainThreadFrame' &&
        pid === from.pid &&
        tid === from.tid &&
        ts >= from.ts &&
        ts <= to.ts
    )
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const lengths = tasks.map(({ dur = 0 }) => ms(dur));
  return {
    main_ms_per_kpx: ms(sum(tasks.map(work))) / Math.max(0.001, pixels / 1000),
    work_p95_ms: quantile(workPerFrame(tasks, starts), 0.95),
    long_tasks: lengths.filter((length) => length > 50).length,
    longest_task_ms: Math.max(0, ...lengths),
    forced_layouts: forcedLayouts(thread)
  };
}

/**
 * What loading cost, up to the mark `bench:loaded`.
 * @param {readonly TraceEvent[]} events
 * @param {string} address of the page
 */
export function loadNumbers(events, address) {
  const to = markOf(events, 'bench:loaded');
  const from = events.find(
    ({ name, pid, args }) =>
      name === 'navigationStart' && pid === to.pid && args?.data?.documentLoaderURL === address
  );
  const paint = events.find(
    ({ name, pid, ts }) => name === 'firstPaint' && pid === to.pid && from && ts >= from.ts
  );
  // The browser takes back what it said as long as something larger comes.
  const largest = events
    .filter(
      ({ name, pid, ts, args }) =>
        name === 'largestContentfulPaint::Candidate' &&
        pid === to.pid &&
        args?.data?.isMainFrame !== false &&
        from &&
        ts >= from.ts
    )
    .reduce((last, { ts }) => Math.max(last, ts), -Infinity);
  if (!from || !paint) throw new Error(`The trace has no first paint of ${address}.`);
  if (largest < 0) throw new Error(`The trace has no largest paint of ${address}.`);
  const thread = mainThread(events, to, from.ts, to.ts);
  return {
    first_paint_ms: ms(paint.ts - from.ts),
    largest_paint_ms: ms(largest - from.ts),
    load_main_ms: ms(sum(thread.filter(({ name }) => name === 'RunTask').map(work)))
  };
}

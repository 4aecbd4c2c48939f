import { expect, test } from 'vitest';
import { summarise, tableOf } from '../../bench/table.js';
import { loadNumbers, quantile, scrollNumbers, type TraceEvent } from '../../bench/trace.js';

const event = (name: string, ts: number, dur?: number, more = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 2,
  ts: ts * 1000,
  ...(dur === undefined ? {} : { dur: dur * 1000 }),
  ...more
});
const mark = (name: string, ts: number) => event(name, ts, undefined, { cat: 'blink.user_timing' });

test('what a scroll costs is what the main thread did between two marks', () => {
  const numbers = scrollNumbers(
    [
      mark('bench:from', 0),
      event('BeginMainThreadFrame', 1),
      event('RunTask', 1, 60, { tdur: 40_000 }),
      event('FunctionCall', 2, 20),
      event('Layout', 3, 5),
      event('Layout', 40, 5),
      event('BeginMainThreadFrame', 70),
      event('RunTask', 70, 10),
      event('RunTask', 70, 10, { tid: 3 }),
      mark('bench:to', 100),
      event('RunTask', 110, 90)
    ],
    2000
  );
  expect(numbers).toEqual({
    main_ms_per_kpx: 25,
    work_p95_ms: 40,
    long_tasks: 1,
    longest_task_ms: 60,
    forced_layouts: 1
  });
});

test('loading is reckoned from where the page was asked for, to the last of what was largest', () => {
  const address = 'https://host.example/';
  const largest = (ts: number, isMainFrame = true) =>
    event('largestContentfulPaint::Candidate', ts, undefined, { args: { data: { isMainFrame } } });
  const trace = [
    event('navigationStart', 5, undefined, { args: { data: { documentLoaderURL: address } } }),
    event('RunTask', 10, 20),
    event('firstPaint', 30),
    largest(30),
    largest(90),
    largest(95, false),
    mark('bench:loaded', 100)
  ];
  expect(loadNumbers(trace, address)).toEqual({
    first_paint_ms: 25,
    largest_paint_ms: 85,
    load_main_ms: 20
  });
  expect(() => loadNumbers(trace.slice(0, 3).concat(trace.slice(-1)), address)).toThrow(
    'no largest paint'
  );
});

test('percentiles and medians are of what was measured', () => {
  expect(quantile([3, 1, 2], 0.95)).toBe(3);
  expect(quantile([], 0.95)).toBe(0);
  expect(summarise([{ a: 3 }, { a: 1 }, { a: 2, b: 5 }])).toEqual({
    a: { median: 2, min: 1, max: 3 },
    b: { median: 5, min: 5, max: 5 }
  });
});

test('a table reads each figure against its reference', () => {
  const summaries = { story: summarise([{ a: 30, b: 1 }]), plain: summarise([{ a: 20 }]) };
  expect(tableOf(['story', 'plain'], summaries, { a: 'plain' })).toBe(
    [
      '| figure | story | plain |',
      '| --- | ---: | ---: |',
      '| a | 30 (1.5×) | 20 |',
      '| b | 1 | – |'
    ].join('\n')
  );
});

/** @typedef {Record<string, number>} Numbers */

/**
 * The median, the least and the greatest of each figure.
 * @param {readonly Numbers[]} runs
 * @returns {Record<string, { median: number, min: number, max: number }>}
 */
export function summarise(runs) {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  return Object.fromEntries(
    names.map((name) => {
      const values = runs
        .flatMap((run) => run[name] ?? [])
        .filter(Number.isFinite)
        .sort((a, b) => a - b);
      const half = values.length / 2;
      const median = ((values[Math.ceil(half) - 1] ?? 0) + (values[Math.floor(half)] ?? 0)) / 2;
      return [name, { median, min: values[0] ?? 0, max: values.at(-1) ?? 0 }];
    })
  );
}

/** @param {number} value */
const short = (value) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

/**
 * A line a figure, a column a page: its median; of the site's pages, in brackets, times the reference's.
 * @param {readonly string[]} names of the pages
 * @param {Record<string, ReturnType<typeof summarise>>} summaries by page
 * @param {Record<string, string>} against which reference each figure is compared with
 * @returns {string} in Markdown
 */
export function tableOf(names, summaries, against) {
  const figures = [...new Set(names.flatMap((name) => Object.keys(summaries[name] ?? {})))];
  const rows = figures.map((figure) => {
    const base = summaries[against[figure] ?? '']?.[figure]?.median;
    return [
      figure,
      ...names.map((name) => {
        const value = summaries[name]?.[figure]?.median;
        if (value === undefined) return '–';
        const ratio = base && name !== against[figure] ? ` (${short(value / base)}×)` : '';
        return short(value) + ratio;
      })
    ];
  });
  return [['figure', ...names], ['---', ...names.map(() => '---:')], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

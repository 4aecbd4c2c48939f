/** @import { Reporter, TestCase, TestModule } from 'vitest/node' */

/**
 * Closes a test run with its totals, `N passed, N failed`, alone on the last line. A file that
 * could not be run and an error outside any test count as failed, so that nothing fails unseen. Before it,
 * a line for each test that passed only when it was asked once more, with what it said the first time.
 *
 * @implements {Reporter}
 */
export default class Totals {
  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly unknown[]} errors thrown outside any test
   */
  onTestRunEnd(modules, errors) {
    const lines = totals(modules, errors);
    // Last of all, after the summary of the reporter before it.
    process.once('exit', () => console.log(lines.join('\n')));
  }
}

/**
 * The lines that close a run.
 * @param {readonly TestModule[]} modules
 * @param {readonly unknown[]} errors
 */
export function totals(modules, errors) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (/** @type {string} */ state) =>
    tests.filter((test) => test.result().state === state).length;
  const broken = modules.filter((module) => module.errors().length > 0).length;
  return [
    ...tests.filter((test) => test.diagnostic()?.flaky).map(unsteadyLine),
    `${count('passed')} passed, ${count('failed') + broken + errors.length} failed`
  ];
}

/** @param {TestCase} test one that failed first and then passed */
function unsteadyLine(test) {
  const [said = ''] = test.result().errors?.[0]?.message.split('\n') ?? [];
  return `unsteady: ${test.module.relativeModuleId} > ${test.fullName}: ${said}`;
}

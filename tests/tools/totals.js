/** @import { Reporter, TestModule } from 'vitest/node' */

/**
 * Closes a test run with its totals, `N passed, N failed`, alone on the last line. A file that
 * could not be run and an error outside any test count as failed, so that nothing fails unseen; a test
 * that was begun again is named before it.
 *
 * @implements {Reporter}
 */
export default class Totals {
  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly unknown[]} errors thrown outside any test
   */
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (/** @type {string} */ state) =>
      tests.filter((test) => test.result().state === state).length;
    const again = tests.filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0);
    const broken = modules.filter((module) => module.errors().length > 0).length;
    // Last of all, after the summary of the reporter before it.
    process.once('exit', () => {
      for (const test of again) console.log(`begun again: ${test.fullName}`);
      console.log(`${count('passed')} passed, ${count('failed') + broken + errors.length} failed`);
    });
  }
}

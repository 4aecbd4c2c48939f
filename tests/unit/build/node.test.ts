import { expect, test } from 'vitest';
import { nodeProblem } from '../../../src/build/node.mjs';

test.for(['20.19.0', '20.20.1', '22.13.0', '22.22.3', '24.0.0', '25.1.0', '26.0.0'])(
  'Node %s is new enough',
  (version) => expect(nodeProblem(version)).toBe('')
);

test.for(['18.20.8', '20.18.3', '21.7.0', '22.12.0', '23.11.0'])(
  'Node %s is told in one sentence what is needed',
  (version) => {
    expect(nodeProblem(version)).toContain(`here is ${version}`);
    expect(nodeProblem(version).split('\n')).toHaveLength(1);
  }
);

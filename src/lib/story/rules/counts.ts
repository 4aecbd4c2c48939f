import type { Rows } from '../rows.ts';

/** A movement's phrase says the number that is counted, or none. */
export function checkMovements({ movements }: Rows): void {
  for (const { value, cells } of movements) {
    const { number, qualifier } = value;
    if (number === null || !/\d/.test(qualifier) || qualifier.includes(String(number))) continue;
    const found = `“${qualifier}” says another number than ${number}, in number`;
    cells.report('qualifier', found, 'correct one of the two');
  }
}

/** Where every party's votes are known, they add up to the valid votes of the turnout. */
export function checkVotes({ national, turnout }: Rows): void {
  for (const { value, cells } of turnout) {
    const results = national.filter((row) => row.value.election === value.election);
    const votes = results.flatMap((row) => row.value.votes ?? []);
    if (results.length === 0 || votes.length < results.length) continue;
    const isSound = results.every((row) => row.cells.sound('votes')) && cells.sound('valid');
    const sum = votes.reduce((a, b) => a + b, 0);
    if (!isSound || value.valid === null || sum === value.valid) continue;
    const found = `${value.valid} valid votes, but those of the parties add up to ${sum}`;
    cells.report('valid', found, 'correct it here, or the rows in elections/national.csv');
  }
}

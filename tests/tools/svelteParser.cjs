// Reads a component's TypeScript for the lint rule that follows imports: it hands over no options.
const svelte = require('svelte-eslint-parser');
const { parser } = require('typescript-eslint');

/** @param {string} code @param {object} options */
exports.parseForESLint = (code, options) => svelte.parseForESLint(code, { ...options, parser });

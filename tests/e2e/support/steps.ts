/** How to move about the page: shared with the contact sheet, which plain Node runs. */
export * from '../../tools/steps.js';

/**
 * Reports, in development, an ancestor that ends the stickiness of a stage: any that scrolls or
 * hides its overflow. `overflow: clip` does neither.
 */
export function warnUnstuck(): void {
  for (const stage of document.querySelectorAll('[data-stage]')) {
    for (let at = stage.parentElement; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (!/hidden|auto|scroll/.test(`${overflowX} ${overflowY}`)) continue;
      const name = `<${at.localName} class="${at.className}">`;
      reportError(new Error(`${name} hides or scrolls its overflow, so its stage cannot stick`));
      return;
    }
  }
}

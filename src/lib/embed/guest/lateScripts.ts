/**
 * Runs the scripts that a page holds in a template, in their order. They were written into it by the
 * build: no address is put together here, which a policy of trusted types would have to let through.
 * @returns once all have run; it throws where one does not come
 */
export async function runScripts(template: HTMLTemplateElement): Promise<void> {
  const copy = document.importNode(template.content, true);
  const scripts = [...copy.querySelectorAll('script')];
  const run = scripts.map(
    (script) =>
      new Promise((done, failed) => {
        // Else each runs as soon as it is there.
        script.async = false;
        script.onload = done;
        script.onerror = () => failed(new Error(`${script.src} does not come`));
      })
  );
  document.head.append(copy);
  await Promise.all(run);
}

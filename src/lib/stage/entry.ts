import { hydrate } from 'svelte';
for (const root of document.querySelectorAll<HTMLElement>('[data-stage]')) {
  const { default: Stage } = await import('./Stage.svelte');
  hydrate(Stage, { target: root, props: { n: 4 } });
  root.dataset.live = 'yes';
}

import { layout } from './layout';
import View from './Cover.svelte';

/** A map as the title picture. */
export default { name: 'map', layout, View };

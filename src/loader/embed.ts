// What a host page loads: `<script async src="…/embed/embed.js"></script>`. It defines one element and
// listens to the plain frames of ours; it writes no other global, asks nobody else, stores nothing.
import { defineElement } from './element';
import { folderOfScript } from './folder';
import { followSceneFrames } from './sceneFrames';

const script = document.currentScript as HTMLScriptElement | null;
const home = script && folderOfScript(script.src);
if (!customElements.get('lesotho-2014')) {
  defineElement(home);
  if (home) followSceneFrames(home);
}

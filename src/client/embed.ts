// What a host page loads: `<script async src="…/embed/embed.js"></script>`. It defines one element and
// listens to the plain frames of ours; it writes no other global, asks nobody else, stores nothing.
import { defineElement, name } from '../lib/embed/host/element';
import { folderOfScript } from '../lib/embed/host/folder';
import { followSceneFrames } from '../lib/embed/host/sceneFrames';

const script = document.currentScript as HTMLScriptElement | null;
const home = script && folderOfScript(script.src);
// The first copy on a page defines the element, and the first of each site follows that site's frames.
if (!customElements.get(name)) defineElement(home);
const { followed } = customElements.get(name) as unknown as { followed?: Set<string> };
if (home && followed && !followed.has(home)) {
  followed.add(home);
  followSceneFrames(home);
}

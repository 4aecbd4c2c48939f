// What the code of a frame loads with it: gives the plain frames of ours on a page the height that they
// ask for, and does nothing else. A page may have as many copies as frames: the first of each site works.
import { slug } from 'virtual:story';
import { folderOfScript } from '../lib/embed/host/folder';
import { followSceneFrames } from '../lib/embed/host/sceneFrames';

const script = document.currentScript as HTMLScriptElement | null;
const home = script && folderOfScript(script.src.replace(/resize\.js$/, 'embed.js'));
// No name that a page could see or use: a mark on its document, which goes with it.
const mark = Symbol.for(`${slug}-frames`);
const marked = document as unknown as Record<symbol, Set<string> | undefined>;
const followed = (marked[mark] ??= new Set());
// `embed.js` follows frames as well, and more.
const element = customElements.get(slug) as unknown as { followed?: Set<string> } | undefined;
if (home && !followed.has(home) && !element?.followed?.has(home)) {
  followed.add(home);
  followSceneFrames(home);
}

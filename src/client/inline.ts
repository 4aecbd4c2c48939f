// The whole story's pictures for pages that draw them themselves. Fetched by `embed.js`, whose script
// element receives what it came for; there is no global, and so two versions never meet.
import { slug } from 'virtual:story';
import { mountInline } from '../lib/embed/host/inline/mount';

const script = document.currentScript as HTMLScriptElement | null;
// It stands in a folder of its own below `embed/v/`.
const home = new URL('../../..', script?.src || location.href).href;
script?.dispatchEvent(new CustomEvent(`${slug}:inline`, { detail: mountInline(home) }));

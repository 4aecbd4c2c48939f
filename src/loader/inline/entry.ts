// The whole story's pictures for pages that draw them themselves. Fetched by `embed.js`, whose script
// element hears of what it came for; there is no global, and so two versions never meet.
import { mountInline } from './mount';

document.currentScript?.dispatchEvent(
  new CustomEvent('lesotho-2014:inline', { detail: mountInline })
);

import { slug } from 'virtual:story';
import type { EventName } from '$lib/embed/protocol';

/** What the host's page may count: an event that bubbles from the element or the frame. */
export function dispatchToHost(from: Element, name: EventName, step: string): void {
  const init = { bubbles: true, composed: true, detail: { name, step } };
  from.dispatchEvent(new CustomEvent(`${slug}:event`, init));
}

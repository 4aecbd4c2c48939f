import type { EventName } from '$lib/embed/protocol';

/** Tells the host's page what it may count: an event that bubbles from the element or the frame. */
export function tellHost(from: Element, name: EventName, step: string): void {
  const init = { bubbles: true, composed: true, detail: { name, step } };
  from.dispatchEvent(new CustomEvent('lesotho-2014:event', init));
}

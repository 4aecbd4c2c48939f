import { pageAt, partOf } from './pageAt';

/**
 * What the page at an address says that its step rests on, to stand in the story.
 * @throws (rejects) if it does not arrive, or says nothing of the kind
 */
export async function openEvidence(address: string): Promise<HTMLElement> {
  const found = (await pageAt(address)).querySelector<HTMLElement>('[data-evidence]');
  if (!found) throw new Error(`${address} has no evidence`);
  return partOf(found, address);
}

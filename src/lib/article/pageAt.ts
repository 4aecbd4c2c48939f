/**
 * Fetches a page of this site as a document that runs nothing. Asked for in this way, since text that
 * is to become markup is what the page's policy forbids.
 * @throws (rejects) if it does not arrive whole
 */
export const pageAt = (url: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const found = request.status === 200 ? request.responseXML : null;
      if (found) resolve(found);
      else reject(new Error(`${url}: ${request.status}`));
    });
    request.addEventListener('error', () => reject(new Error(`${url} did not arrive`)));
    request.open('GET', url);
    request.send();
  });

/** A part of a fetched page, to stand in this one: its links still lead where they did. */
export function partOf(found: HTMLElement, address: string): HTMLElement {
  const part = document.importNode(found, true);
  for (const each of part.querySelectorAll('a'))
    each.href = new URL(each.getAttribute('href') ?? '', address).href;
  return part;
}

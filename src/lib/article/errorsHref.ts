/** Where a link to the address for errors goes: a page, or a letter. */
export const errorsHref = (address: string): string =>
  address.startsWith('https:') ? address : `mailto:${address}`;

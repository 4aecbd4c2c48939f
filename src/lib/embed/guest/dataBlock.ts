/**
 * Data for a script of the page, as markup; no `<` in it, so that no text can end the element.
 * @param part found again by `data-part`
 */
export function dataBlock(part: string, data: unknown): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/json" data-part="${part}">${json}</` + 'script>';
}

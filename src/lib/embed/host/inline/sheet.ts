import '$lib/article/tokens.css';
import 'virtual:parties.css';
import './inline.css';

/** The build puts every style sheet of this script here. */
const styles = '__STYLES__';

/** The pictures' rules, as a sheet that no content policy forbids. */
export function pictureSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.replaceAll(':root', '.live'));
  return sheet;
}

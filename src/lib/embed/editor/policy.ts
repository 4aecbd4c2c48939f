import { slug } from 'virtual:story';
import { isFramed, type EditorChoice } from './choice';

/**
 * What a host's content policy must allow for a code to do all it can, directive by directive.
 * @param origin the site's own, `https://news.example`
 */
export function policyFor(choice: EditorChoice, origin: string): readonly string[] {
  const images = `img-src ${origin}`;
  if (choice.form === 'picture') return [images];
  const script = `script-src ${origin}`;
  if (isFramed(choice)) return [`frame-src ${origin}`, script, images];
  // Only where a policy requires trusted types.
  const trusted = `trusted-types ${slug}`;
  return choice.form === 'inline'
    ? [script, `${images} data:`, trusted]
    : [`frame-src ${origin}`, script, images, trusted];
}

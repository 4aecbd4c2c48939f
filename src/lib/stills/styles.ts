import tokens from '../article/tokens.css?raw';
import { partyColours } from '../article/partyColours';
import type { Story } from '../story/types';
import { readSheet, type StyleRule } from './css/sheet';

/** What the page's own ground gives to everything on it (base.css). */
const ground = `html{color:var(--ink);font-family:var(--serif);font-weight:400}`;

/** The page's rules that a picture is drawn with: colours and typefaces. */
export const pageRules = (story: Story): StyleRule[] =>
  [tokens, partyColours(Object.values(story.parties)), ground].flatMap(readSheet);

const known = new Map<string, StyleRule[]>();

/** The rules of the components of a picture, from the `<style>` elements that rendering gave. */
export function componentRules(head: string): StyleRule[] {
  return [...head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, css = '']) => {
    const rules = known.get(css) ?? readSheet(css);
    known.set(css, rules);
    return rules;
  });
}

import '$lib/article/tokens.css';
import 'virtual:parties.css';
import './inline.css';
import type { Theme } from '$lib/embed/protocol';

/** The build puts every style sheet of this script here. */
const styles = '__STYLES__';

/** The pictures' rules, as a sheet that no content policy forbids. */
export function pictureSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.replaceAll(':root', '.live'));
  return sheet;
}

const question = /\(prefers-color-scheme:\s*(light|dark)\)/g;
const asked = new WeakMap<CSSRule, string>();

/**
 * Answers every rule that asks for the reader's scheme as if it were this one; `auto` leaves the question
 * to the browser.
 */
export function answerScheme(sheet: CSSStyleSheet, scheme: Theme): void {
  const visit = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const text = asked.get(rule) ?? rule.media.mediaText;
        asked.set(rule, text);
        const answer = (_: string, each: string) =>
          each === scheme ? '(min-width: 0px)' : '(max-width: 0px)';
        if (question.test(text))
          rule.media.mediaText = scheme === 'auto' ? text : text.replace(question, answer);
        question.lastIndex = 0;
      }
      if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList);
    }
  };
  visit(sheet.cssRules);
}

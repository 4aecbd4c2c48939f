/** What a host page can be asked to show, for its picture: one of the codes that an editor chooses among. */
const slots: Readonly<Record<string, (page: string) => string>> = {
  picture: (page) => withoutStory(page).replaceAll('{{scene', '{{picture'),
  scene: (page) => withoutStory(page),
  story: (page) => withoutStory(page).replaceAll(/\{\{scene [\w-]+/g, '{{framed'),
  words: (page) => page.replaceAll(/\{\{scene[^}]*\}\}/g, ''),
  inline: (page) => page.replaceAll(/\{\{scene[^}]*\}\}/g, '')
};

const withoutStory = (page: string): string => page.replaceAll(/\{\{story[^}]*\}\}/g, '');

/** A page of `tests/hosts/` with one code in place of what it embeds; without one that is known, as it is. */
export const onlyCode = (page: string, code: string | null): string =>
  slots[code ?? '']?.(page) ?? page;

// The page for editors: what is chosen is shown in a frame, and its code can be copied.
import { embedPage as t } from '../lib/i18n';
import { themes } from '../lib/embed/protocol';
import {
  choiceOf,
  isFramed,
  pinnedScript,
  releases,
  ways,
  type EditorChoice,
  type Offer
} from '../lib/embed/editor/choice';
import { canWrite, codeIn, formats, type Format } from '../lib/embed/editor/code';
import { column } from '../lib/embed/editor/column';
import { copyText, copyWords } from '../lib/embed/editor/copy';
import { readWeights, showFacts, showWeights } from '../lib/embed/editor/facts';
import { preview, showPicture } from '../lib/embed/editor/preview';

const part = <E extends HTMLElement>(name: string): E => {
  const found = document.querySelector<E>(`[data-part="${name}"]`);
  if (!found) throw new Error(`the page for editors has no part "${name}"`);
  return found;
};
const offers = JSON.parse(part('offers').textContent ?? '[]') as Offer[];
const form = part('form');
const theme = part<HTMLSelectElement>('theme');
let shown = part<HTMLIFrameElement>('preview');
const picture = part('picture');
const code = part<HTMLTextAreaElement>('code');
const copy = part<HTMLButtonElement>('copy');
const status = part('status');
const integrity = part('integrity');
/** The site's folder: this page stands in `embed/` under it. */
const origin = new URL('..', location.href).href;
const weights = readWeights().catch(() => null);
let words: Promise<string> | undefined;
/** How many choices have been made: what comes late for one of them must not undo the next. */
let choices = 0;

/** The steps as HTML, with whole addresses; asked for once, when they are first needed. */
async function storyWords(): Promise<string> {
  const response = await fetch('story-snippet.html');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.text()).replace(
    /(src|srcset|href)="(\.\.\/[^"]*)"/g,
    (_, name: string, path: string) => `${name}="${new URL(path, location.href).href}"`
  );
}

const radios = (name: string): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)
];
/** Which of these a group of radio buttons has chosen; the first where it has none. */
const among = <T extends string>(list: readonly T[], name: string): T => {
  const value = radios(name).find(({ checked }) => checked)?.value;
  return list.find((one) => one === value) ?? list[0]!;
};
const check = (name: string, value: string): void => {
  for (const radio of radios(name)) radio.checked = radio.value === value;
};
const pickedNow = (): string => radios('picture').find(({ checked }) => checked)?.value ?? '';
/** The last picture that was picked: the story can begin without one. */
let picked = pickedNow();

function chosen(): EditorChoice {
  return {
    ...choiceOf(offers, among(ways, 'way'), pickedNow()),
    theme: themes.find((one) => one === theme.value),
    release: among(releases, 'release')
  };
}

/** The story in a page's own words has a beginning, and follows our newest script, if nothing else is asked for. */
function goWay(): void {
  const way = among(ways, 'way');
  const whole = way === 'words' || way === 'inline';
  part('beginning').hidden = !whole;
  check('picture', whole ? '' : picked);
  check('release', whole ? 'newest' : 'pinned');
}

/** What has no effect on the piece that is chosen cannot be chosen. */
function allow(choice: EditorChoice): Format {
  const way = among(ways, 'way');
  part<HTMLFieldSetElement>('pictures').disabled = way === 'story';
  part('pictures-how').hidden = way !== 'scene';
  part('release').hidden = way === 'picture';
  theme.disabled = way === 'picture';
  for (const radio of radios('format'))
    radio.disabled = !formats.some((each) => each === radio.value && canWrite(choice, each));
  if (radios('format').some(({ checked, disabled }) => checked && disabled))
    check('format', 'html');
  return among(formats, 'format');
}

/** Says in words what is chosen, and what that means for the page it goes into. */
function tell(choice: EditorChoice, format: Format): void {
  const { offer, form: kind, step } = choice;
  const begin = offer.steps.find(({ id }) => id === step)?.name;
  const name = offer.name === 'story' ? t.wholeStory : offer.title;
  for (const place of form.querySelectorAll('[data-part="shown"]'))
    place.textContent =
      kind === 'picture' ? (begin ?? name) : name + (begin ? t.beginsWith(begin) : '');
  part('format-how').textContent = t.formatHow[format];
  const release = choice.release ?? 'pinned';
  const of = isFramed(choice) ? 'frame' : kind === 'inline' ? 'inline' : 'words';
  part('release-how').textContent = t.releaseHow[of][release];
  const hash = format === 'html' || format === 'mdx' ? pinnedScript(choice)?.integrity : undefined;
  integrity.hidden = hash === undefined;
  integrity.querySelector('code')!.textContent = hash ?? '';
}

function look(choice: EditorChoice): void {
  const alone = choice.form === 'picture';
  picture.hidden = !alone;
  if (alone)
    showPicture(part<HTMLImageElement>('picture-image'), part('picture-credit'), choice, origin);
  else shown = preview(shown, choice, origin);
  shown.hidden = alone;
}

async function show(): Promise<void> {
  const choice = chosen();
  const format = allow(choice);
  choices += 1;
  const turn = choices;
  look(choice);
  tell(choice, format);
  showFacts(form, choice, pickedNow() || picked, origin);
  // Nothing to copy is better than the code of another choice.
  code.value = '';
  copy.disabled = true;
  void weights.then((known) => {
    if (known && turn === choices) showWeights(form, known, choice, offers, picked);
  });
  try {
    const needsWords = format === 'html' && choice.form !== 'picture' && !isFramed(choice);
    const own = needsWords ? await (words ??= storyWords()) : '';
    if (turn !== choices) return;
    code.value = codeIn(format, choice, origin, own);
    copy.disabled = false;
  } catch {
    words = undefined;
    if (turn === choices) status.textContent = t.noWords;
  }
}

form.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement) && target !== theme) return;
  if (target instanceof HTMLInputElement) {
    if (target.dataset.choice === undefined) return;
    if (target.name === 'way') goWay();
    if (target.name === 'picture' && target.value) picked = target.value;
  }
  status.textContent = '';
  void show();
});
// As in a form: who has chosen by keys goes on to what is chosen.
form.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter' && target instanceof HTMLInputElement && target.closest('#choose'))
    part('see').click();
});
form.hidden = false;
column(part('frame'), part<HTMLInputElement>('width'), (pixels) => {
  part('width-shown').textContent = t.pixels(pixels);
});
copy.addEventListener('click', async () => {
  status.textContent = (await copyText(code)) ? t.copied : t.copyByHand;
});
part('copy-credit').addEventListener('click', async () => {
  const copied = await copyWords(part('credit'));
  part('credit-status').textContent = copied ? t.copied : t.copyByHand;
});
// A browser may bring back what was chosen before; the rest follows from it.
if (radios('release').every(({ checked }) => !checked)) goWay();
void show();

// The page for editors: what is chosen is shown in a frame, and its code can be copied.
import { embedPage as t } from '../lib/i18n';
import { themes } from '../lib/embed/protocol';
import {
  ampFor,
  codeFor,
  forms,
  isFramed,
  takesStep,
  type EditorChoice,
  type Offer
} from '../lib/embed/editor/choice';
import { column } from '../lib/embed/editor/column';
import { copyText } from '../lib/embed/editor/copy';
import { preview } from '../lib/embed/editor/preview';

const part = <E extends HTMLElement>(name: string): E => {
  const found = document.querySelector<E>(`[data-part="${name}"]`);
  if (!found) throw new Error(`the page for editors has no part "${name}"`);
  return found;
};
const offers = JSON.parse(part('offers').textContent ?? '[]') as Offer[];
const form = part('form');
const [piece, manner, step, theme] = ['piece', 'manner', 'step', 'theme'].map((name) =>
  part<HTMLSelectElement>(name)
) as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement, HTMLSelectElement];
let shown = part<HTMLIFrameElement>('preview');
const code = part<HTMLTextAreaElement>('code');
const copy = part<HTMLButtonElement>('copy');
const amp = part<HTMLTextAreaElement>('amp');
const status = part('status');
/** The site's folder: this page stands in `embed/` under it. */
const origin = new URL('..', location.href).href;
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

function chosen(): EditorChoice {
  const offer = offers.find(({ name }) => name === piece.value) ?? offers[0]!;
  return {
    offer,
    form: forms.find((one) => one === manner.value) ?? 'frame',
    step: offer.steps.some(({ id }) => id === step.value) ? step.value : '',
    theme: themes.find((one) => one === theme.value)
  };
}

function listSteps({ offer }: EditorChoice): void {
  const options = offer.steps.map(({ id, name }) => new Option(name, id));
  step.replaceChildren(new Option(t.firstStep, ''), ...options);
}

/** What has no effect on the piece that is chosen cannot be chosen. */
function allow(choice: EditorChoice): void {
  manner.disabled = choice.offer.name !== 'story';
  step.disabled = !takesStep(choice);
  if (step.disabled) step.value = '';
}

async function show(): Promise<void> {
  allow(chosen());
  const choice = chosen();
  choices += 1;
  const turn = choices;
  shown = preview(shown, choice, origin);
  amp.value = ampFor(choice, origin);
  // Nothing to copy is better than the code of another choice.
  code.value = '';
  copy.disabled = true;
  try {
    const own = isFramed(choice) ? '' : await (words ??= storyWords());
    if (turn !== choices) return;
    code.value = codeFor(choice, origin, own);
    copy.disabled = false;
  } catch {
    words = undefined;
    if (turn === choices) status.textContent = t.noWords;
  }
}

form.addEventListener('input', (event) => {
  if (!(event.target instanceof HTMLSelectElement)) return;
  if (event.target === piece) listSteps(chosen());
  status.textContent = '';
  void show();
});
column(part('frame'), part<HTMLInputElement>('width'), (pixels) => {
  part('width-shown').textContent = t.pixels(pixels);
});
copy.addEventListener('click', async () => {
  status.textContent = (await copyText(code)) ? t.copied : t.copyByHand;
});
listSteps(chosen());
form.hidden = false;
void show();

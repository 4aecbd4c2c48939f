// The page for editors: what is chosen is shown in a frame, and its code can be copied.
import { embedPage as t } from '../../i18n';
import { themes } from '../protocol';
import {
  ampFor,
  codeFor,
  forms,
  frameAddress,
  isFramed,
  type EditorChoice,
  type Offer
} from './choice';
import { copyText } from './copy';

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
const width = part<HTMLInputElement>('width');
const frame = part<HTMLElement>('frame');
const preview = part<HTMLIFrameElement>('preview');
const code = part<HTMLTextAreaElement>('code');
const amp = part<HTMLTextAreaElement>('amp');
const status = part('status');
/** The site's folder: this page stands in `embed/` under it. */
const origin = new URL('..', location.href).href;
let words: Promise<string> | undefined;

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
    theme: themes.find((one) => one === theme.value) ?? 'auto'
  };
}

function listSteps({ offer }: EditorChoice): void {
  const options = offer.steps.map(({ id, name }) => new Option(name, id));
  step.replaceChildren(new Option(t.firstStep, ''), ...options);
  step.disabled = offer.steps.length < 2;
  manner.disabled = offer.name !== 'story';
}

async function show(): Promise<void> {
  const choice = chosen();
  const { offer } = choice;
  const src = frameAddress(choice, origin);
  if (preview.src !== src) preview.src = src;
  preview.title = offer.title;
  preview.height = String(offer.height);
  frame.style.inlineSize = `${width.value}px`;
  part('width-shown').textContent = t.pixels(Number(width.value));
  const own = !isFramed(choice);
  if (own) words ??= storyWords();
  try {
    code.value = codeFor(choice, origin, own ? await words! : '');
  } catch {
    words = undefined;
    status.textContent = t.noWords;
  }
  amp.value = ampFor(choice, origin);
}

form.addEventListener('input', (event) => {
  if (event.target === piece) listSteps(chosen());
  status.textContent = '';
  void show();
});
part('copy').addEventListener('click', async () => {
  status.textContent = (await copyText(code)) ? t.copied : t.copyByHand;
});
listSteps(chosen());
form.hidden = false;
void show();

import { rateLimit } from '$lib/embed/limits';
import { message, parse } from '$lib/embed/protocol';
import { isFrom, openChannel, type Say } from './channel';
import type { MakePicture } from './picture';
import { throttle } from './throttle';

/** The picture as a guest: one frame, which runs scripts and nothing else, and is told the step. */
export const framePicture: MakePicture = (options) => {
  const { stage, folder, steps, stopped, ready, failed, event } = options;
  let { theme } = options;
  let say: Say = () => {};
  let step = '';
  let shown: boolean | null = null;

  const frame = document.createElement('iframe');
  frame.className = 'frame';
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('aria-hidden', 'true');
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.tabIndex = -1;
  const tint = (): void => {
    // A frame takes its scheme from its element.
    frame.style.colorScheme = theme;
  };
  tint();
  frame.src = `${folder}embed/graphic/`;

  const sayStep = throttle((id: string) => say(message('step', { step: id })), stopped);
  function heard(data: unknown): void {
    const said = parse(data, ['ready', 'event'], steps());
    if (said?.type === 'ready') ready();
    if (said?.type !== 'event' || !/^(interact|error)$/.test(said.name)) return;
    event(said.name, said.step);
    if (said.name === 'error') failed();
  }

  const hears = rateLimit();
  let close = (): void => {};
  function greet(sent: MessageEvent): void {
    if (!isFrom(frame, sent) || !hears()) return;
    const hello = parse(sent.data, ['hello'], []);
    if (!hello) return;
    // A frame that says hello again has been loaded again.
    close();
    ({ say, close } = openChannel(frame, hello.id, theme, hears, heard));
    if (step) sayStep(step);
    if (shown !== null) say(visibility(shown));
  }
  addEventListener('message', greet, { signal: stopped });
  stopped.addEventListener('abort', () => {
    close();
    frame.remove();
  });
  stage.append(frame);

  return {
    tell(seen) {
      if (seen.step !== step) sayStep((step = seen.step));
      return false;
    },
    theme(next) {
      theme = next;
      tint();
      say(message('theme', { theme }));
    },
    visible(next) {
      if (next !== shown) say(visibility((shown = next)));
    },
    resized() {}
  };
};

const visibility = (visible: boolean) => message('visible', { visible });

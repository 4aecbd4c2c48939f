import { rateLimit } from '$lib/embed/limits';
import { message, parse } from '$lib/embed/protocol';
import { isFrom, openChannel, type Send } from './channel';
import type { MakePicture } from './picture';
import { throttle } from './throttle';

/** The picture as a guest: one frame, which runs scripts and nothing else, and is sent the step. */
export const framePicture: MakePicture = (options) => {
  const { stage, folder, steps, stopped, ready, failed, event } = options;
  let { theme } = options;
  let send: Send = () => {};
  let step = '';
  let shown: boolean | null = null;

  const frame = document.createElement('iframe');
  frame.className = 'frame';
  frame.sandbox = 'allow-scripts';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.tabIndex = -1;
  const tint = (): void => {
    // A frame takes its scheme from its element.
    frame.style.colorScheme = theme;
  };
  tint();
  // The second way to lay cards out: the frame follows a script of before in its own.
  frame.src = `${folder}embed/graphic/#2`;

  const sendStep = throttle((id: string) => send(message('step', { step: id })), stopped);
  function received(data: unknown): void {
    const sent = parse(data, ['ready', 'event'], steps());
    if (sent?.type === 'ready') ready();
    if (sent?.type !== 'event' || !/^(interact|error)$/.test(sent.name)) return;
    event(sent.name, sent.step);
    if (sent.name === 'error') failed();
  }

  const allowed = rateLimit();
  let close = (): void => {};
  function greet(sent: MessageEvent): void {
    if (!isFrom(frame, sent) || !allowed()) return;
    const hello = parse(sent.data, ['hello'], []);
    if (!hello) return;
    // A frame that says hello again has been loaded again.
    close();
    ({ send, close } = openChannel(frame, hello.id, theme, allowed, received));
    if (step) sendStep(step);
    if (shown !== null) send(visibility(shown));
  }
  addEventListener('message', greet, { signal: stopped });
  stopped.addEventListener('abort', () => {
    close();
    frame.remove();
  });
  stage.append(frame);

  return {
    update(seen) {
      if (seen.step !== step) sendStep((step = seen.step));
      return false;
    },
    theme(next) {
      theme = next;
      tint();
      send(message('theme', { theme }));
    },
    visible(next) {
      if (next !== shown) send(visibility((shown = next)));
    },
    resized() {}
  };
};

const visibility = (visible: boolean) => message('visible', { visible });

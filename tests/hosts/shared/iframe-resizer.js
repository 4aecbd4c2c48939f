// What iframe-resizer 3 to 5 does, imitated: it greets every frame it is to follow by the frame's id, once it
// is set up and when the frame has loaded, and follows what that id says from the frame's own origin.
addEventListener('DOMContentLoaded', () => {
  const mark = '[iFrameSizer]';
  for (const frame of document.querySelectorAll('.followed')) {
    const { origin } = new URL(frame.src);
    // A name, a margin, whether widths follow, whether it logs, and how heights are found.
    const greeting = [frame.id, 8, false, false, 32, true, true, 'null', 'bodyOffset', 'null'];
    const greet = () => frame.contentWindow.postMessage(`${mark}${greeting.join(':')}`, origin);
    let greeted = false;
    addEventListener('message', ({ data, source, origin: from }) => {
      if (source !== frame.contentWindow || !`${data}`.startsWith(mark + frame.id)) return;
      if (from !== origin) throw new Error(`a message for ${frame.id} from ${from}`);
      const [, height, , why] = data.slice(mark.length).split(':');
      // A page may hide the frame until then.
      if (!greeted && why !== 'init') throw new Error(`${frame.id} begins with ${why}`);
      greeted = true;
      frame.style.height = `${height}px`;
    });
    frame.addEventListener('load', greet);
    // Before it has loaded, its window is of no site yet, and hears nothing of this.
    if (frame.contentDocument === null) greet();
  }
});

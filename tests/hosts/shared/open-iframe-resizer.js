// What open-iframe-resizer's parent does: it greets the frame until the frame has answered, and
// follows what its own window says from its own origin or from a sandbox.
addEventListener('DOMContentLoaded', () => {
  for (const frame of document.querySelectorAll('.resized')) {
    let answered = false;
    const origins = [new URL(frame.src).origin, 'null'];
    addEventListener('message', ({ data, origin, source }) => {
      if (source !== frame.contentWindow || !origins.includes(origin)) return;
      if (data?.type !== 'iframe-resized' || !data.height) return;
      answered = true;
      frame.style.height = `${data.height}px`;
    });
    const greet = (wait) => {
      if (answered) return;
      frame.contentWindow.postMessage({ type: 'iframe-child-init' }, '*');
      setTimeout(greet, wait, wait * 2);
    };
    greet(10);
  }
});

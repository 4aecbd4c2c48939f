/** A guest that is ready at once, shows the step it is told as an attribute, and keeps what it hears. */
export const stubGuest = `<!doctype html><html lang="en"><title>A guest</title>
<script>
  const say = (port, what) => port.postMessage({ ns: 'lesotho-2014', v: 1, ...what });
  const heard = (document.heard = []);
  let port = null;
  addEventListener('message', ({ source, ports, data }) => {
    if (source !== parent || port || !data || data.type !== 'init') return;
    heard.push({ ...data, at: performance.now() });
    port = ports[0];
    port.onmessage = ({ data }) => {
      heard.push({ ...data, at: performance.now() });
      if (data.type !== 'step') return;
      document.documentElement.dataset.step = data.step;
      say(port, { type: 'event', name: 'step', step: data.step });
    };
    say(port, { type: 'ready' });
  });
  parent.postMessage({ ns: 'lesotho-2014', v: 1, type: 'hello', id: 'stub' }, '*');
</script></html>`;

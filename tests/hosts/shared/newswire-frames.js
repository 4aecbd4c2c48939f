// What @newswire/frames does: a frame in a sandbox for each place, which grows when it says so in
// AMP's words. It takes every message for an object, as the original does.
addEventListener('DOMContentLoaded', () => {
  for (const place of document.querySelectorAll('[data-frame-src]')) {
    const frame = document.createElement('iframe');
    frame.src = place.dataset.frameSrc;
    frame.title = place.dataset.frameTitle;
    frame.width = '100%';
    frame.setAttribute('scrolling', 'no');
    frame.setAttribute('frameborder', '0');
    frame.setAttribute('sandbox', 'allow-scripts');
    place.append(frame);
    addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow) return;
      if (data.sentinel === 'amp' && data.type === 'embed-size')
        frame.setAttribute('height', data.height);
    });
  }
});

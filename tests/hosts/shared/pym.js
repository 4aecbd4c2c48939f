// What pym 1.3 does: it makes the frame, names it in its address, listens to whoever says that name,
// and tells the frame its width and where the window is.
addEventListener('DOMContentLoaded', () => {
  for (const place of document.querySelectorAll('[data-pym-src]')) {
    const { id } = place;
    const say = (...words) => ['pym', id, ...words].join('xPYMx');
    const frame = document.createElement('iframe');
    const asked = new URLSearchParams({
      initialWidth: place.offsetWidth,
      childId: id,
      parentTitle: document.title,
      parentUrl: location.href
    });
    frame.src = `${place.dataset.pymSrc}?${asked}`;
    frame.title = id;
    frame.width = '100%';
    frame.setAttribute('scrolling', 'no');
    frame.setAttribute('frameborder', '0');
    place.append(frame);

    const heard = new RegExp(`^pymxPYMx${id}xPYMx(\\S+)xPYMx(.*)$`);
    addEventListener('message', ({ data }) => {
      const [, type, value] = (typeof data === 'string' && heard.exec(data)) || [];
      if (type === 'height') frame.setAttribute('height', `${parseInt(value, 10)}px`);
      if (type === 'navigateTo' || type === 'scrollTo') throw new Error(`a guest asks to ${type}`);
    });
    const post = (...words) => frame.contentWindow.postMessage(say(...words), '*');
    addEventListener('resize', () => post('width', place.offsetWidth));
    addEventListener('scroll', () =>
      post('viewport-iframe-position', `${innerWidth} ${innerHeight}`)
    );
  }
});

// What NPR's <side-chain> does: a frame in a shadow tree; a string has to be pym's, anything else an
// object, and `embed-size` or `height` sets the height.
customElements.define(
  'side-chain',
  class extends HTMLElement {
    connectedCallback() {
      const frame = document.createElement('iframe');
      frame.style = 'width: 100%; border: none';
      frame.setAttribute('scrolling', 'no');
      frame.title = this.title;
      frame.src = this.getAttribute('src');
      this.style.display = 'block';
      this.attachShadow({ mode: 'open' }).append(frame);
      addEventListener('message', ({ data, source }) => {
        if (source !== frame.contentWindow) return;
        if (typeof data === 'string') throw new Error('not every string is pym’s');
        if (data.type === 'embed-size' || data.type === 'height')
          frame.height = data.value || data.height;
      });
    }
  }
);

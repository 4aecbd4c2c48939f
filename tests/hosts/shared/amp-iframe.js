// What <amp-iframe layout="responsive" resizable> does: it makes the frame with its own attributes, puts
// what has `placeholder` before it until it has loaded, and listens, from its own frame and with its
// sentinel, to a height above 100. Without a placeholder, or a button to grow by, it shows nothing.
addEventListener('DOMContentLoaded', () =>
  customElements.define(
    'amp-iframe',
    class extends HTMLElement {
      connectedCallback() {
        const [placeholder, overflow] = ['placeholder', 'overflow'].map((name) =>
          this.querySelector(`:scope > [${name}]`)
        );
        if (!placeholder || !overflow) throw new Error('no placeholder, or no overflow element');
        const [width, height] = ['width', 'height'].map((name) => this.getAttribute(name));
        this.style = `position: relative; display: block; aspect-ratio: ${width} / ${height}`;
        const fill = 'position: absolute; inset: 0; width: 100%; height: 100%';
        overflow.hidden = true;

        const still = document.createElement('img');
        still.style = `${fill}; object-fit: ${placeholder.getAttribute('object-fit')}`;
        for (const name of ['src', 'alt']) still[name] = placeholder.getAttribute(name);
        placeholder.append(still);

        const frame = document.createElement('iframe');
        frame.style = fill;
        for (const name of ['src', 'title', 'frameborder', 'sandbox'])
          frame.setAttribute(name, this.getAttribute(name));
        frame.addEventListener('load', () => (placeholder.hidden = true));
        this.append(frame);

        addEventListener('message', ({ data, source }) => {
          if (source !== frame.contentWindow || !data) return;
          if (data.sentinel !== 'amp' || data.type !== 'embed-size') return;
          const asked = parseInt(data.height, 10);
          if (asked >= 100) this.style.height = `${asked}px`;
          if (asked >= 100) this.style.aspectRatio = 'auto';
        });
      }
    }
  )
);

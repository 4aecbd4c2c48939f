// What <amp-iframe resizable> listens to: from its own frame, with its sentinel, a height above 100.
addEventListener('message', ({ data, source }) => {
  const frame = [...document.querySelectorAll('.amp-iframe')].find(
    ({ contentWindow }) => contentWindow === source
  );
  if (!frame || !data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
  const height = parseInt(data.height, 10);
  if (height >= 100) frame.style.height = `${height}px`;
});

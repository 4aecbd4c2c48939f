// The dev server's own part of every page: what is wrong in the story, and a reload when it reads well
// again, at the step that was edited.
import { createPanel } from './desk/panel';
import { arrive, depart } from './desk/place';

// To the letter: Vite gives `hot` to those who write `import.meta.hot`.
if (import.meta.hot) {
  const hot = import.meta.hot;
  arrive();
  hot.on('story:reload', ({ place }) => {
    depart(place);
    location.reload();
  });
  // A piece in a frame leaves speaking to the page around it.
  if (self === top) {
    hot.on('story:problems', createPanel());
    hot.send('story:ask', null);
  }
}

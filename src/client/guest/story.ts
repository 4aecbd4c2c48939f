// The whole story in a frame: unrolled, it only says how tall it is; short, it shows a step at a time.
import { startStory } from '../../lib/embed/guest/story';

startStory();

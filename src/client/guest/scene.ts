// One scene in a frame: its steps, one at a time, and how tall it is. Its living picture comes later.
import { startScene } from '../../lib/embed/guest/scene';

startScene();

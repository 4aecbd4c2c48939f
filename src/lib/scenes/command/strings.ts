/** Words of this picture's key. */
export { commandPicture as words } from 'virtual:messages';

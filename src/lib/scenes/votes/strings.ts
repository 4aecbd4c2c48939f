/** Words of this picture. */
export { votesPicture as words } from 'virtual:messages';

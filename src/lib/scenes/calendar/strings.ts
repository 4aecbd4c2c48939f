/** Words of this picture. */
export { calendarPicture as words } from 'virtual:messages';

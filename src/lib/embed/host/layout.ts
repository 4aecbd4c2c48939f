/**
 * From this width on, in CSS pixels, cards stand in a column at the left, and the picture is drawn for
 * that. Hosts set their words larger than this site does, in columns that are less wide than a window:
 * below it, a card beside the picture would be taller than most of it.
 */
export const wideFrom = 1080;

/**
 * In windows no taller than this, in CSS pixels, cards that pass over the picture would hide all of it: a
 * phone on its side, or a window at 200 %. The words stay an article there, with their stills.
 */
export const lowUntil = 420;

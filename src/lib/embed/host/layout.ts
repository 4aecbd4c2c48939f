/**
 * From this width on, in CSS pixels, cards stand in a column at the left, and the picture is drawn for
 * that. Hosts set their words larger than this site does, in columns that are less wide than a window:
 * below it, a card beside the picture would be taller than most of it.
 */
export const wideFrom = 1080;

/**
 * From this width on, in CSS pixels, cards stand in a column at the left, and the picture is drawn for
 * that. It is the guest's own number; a test holds the two together, for importing it brings much with it.
 */
export const wideFrom = 640;

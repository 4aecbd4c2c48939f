/** The name of a table: its files, which stand beside it, have an ending. */
export const match = (param: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(param);

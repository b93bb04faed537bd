/** Bytes of a file that is looked into for a figure: a large one at four times its size has a tenth. */
export const mostFigureBytes = 64 * 1024 * 1024;

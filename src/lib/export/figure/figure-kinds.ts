/** The kinds of file a figure is written as, by their endings. */
export const figureKinds = ['svg', 'png', 'pdf'] as const;

/** One of these. */
export type FigureKind = (typeof figureKinds)[number];

/** The kinds of file a figure is written as, by their endings; `zip` holds one of each. */
export const figureKinds = ['svg', 'png', 'pdf', 'pptx', 'xlsx', 'csv', 'html', 'zip'] as const;

/** One of these. */
export type FigureKind = (typeof figureKinds)[number];

const office = 'application/vnd.openxmlformats-officedocument';

/** What browsers call them. */
export const figureTypes: Readonly<Record<FigureKind, string>> = {
	svg: 'image/svg+xml',
	png: 'image/png',
	pdf: 'application/pdf',
	pptx: `${office}.presentationml.presentation`,
	xlsx: `${office}.spreadsheetml.sheet`,
	csv: 'text/csv',
	html: 'text/html',
	zip: 'application/zip'
};

/** Whether an ending names a kind. */
export function isFigureKind(ending: string): ending is FigureKind {
	return figureKinds.some((kind) => kind === ending);
}

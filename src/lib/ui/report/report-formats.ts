/** The forms in which a report is written. */
export const reportFormats = ['pdf', 'pptx', 'xlsx', 'html'] as const;

/** One of these forms. */
export type ReportFormat = (typeof reportFormats)[number];

/** What a file of each form is to a browser. */
export const reportTypes: Readonly<Record<ReportFormat, string>> = {
	pdf: 'application/pdf',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	html: 'text/html'
};

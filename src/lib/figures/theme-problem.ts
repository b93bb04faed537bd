/** What may be wrong with a theme file, by what is to be done about it. */
export const themeFaults = [
	/** No JSON, or no object. */
	'json',
	/** A name that themes do not have. */
	'name',
	/** A name that must be there is not. */
	'missing',
	'colour',
	/** Not six colours. */
	'parts',
	/** A word that is none of those allowed. */
	'choice',
	'logo',
	'family',
	'licence',
	/** Not one to four faces of different weights. */
	'faces',
	'weight',
	/** No address of a font. */
	'address',
	'face_size',
	'fonts_size',
	/** Bytes that cannot be read as a font. */
	'font',
	/** A variable font or a collection of several. */
	'several',
	/** No outlines of which a font can be made. */
	'outlines',
	/** The font forbids to be embedded. */
	'restricted',
	/** Letters or digits that every figure needs are not there. */
	'letters'
] as const;

export type ThemeFault = (typeof themeFaults)[number];

/** What is wrong with a theme file, and where: names from the outside in, `.` between them. */
export interface ThemeProblem {
	readonly fault: ThemeFault;
	/** Empty for the file as a whole. */
	readonly path: string;
}

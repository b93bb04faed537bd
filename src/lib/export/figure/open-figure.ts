import * as v from 'valibot';
import {
	frameFormat,
	logoOfAddress,
	type FigureEdits,
	type FrameFormat,
	type Theme
} from '../../figures';
import type { FigureSource } from '../../figures';
import { fitted } from '../../figures/fitted';
import type { RowOrder } from '../../figures/row-order';
import type { NumberStyle } from '../../messages/format/number-style';
import type { Locale } from '../../messages/locale';
import { embeddedManifest } from './embedded-manifest';
import { drawnFrom, type DrawnFromContents, type FigureContents } from './figure-contents';
import { figureSchema } from './figure-manifest';
import {
	openableSchema,
	type FigureMadeFrom,
	type FigureSpecification
} from './figure-specification';
import { mostFigureBytes } from './open-figure-limits';
import { readTheme } from './read-theme';

/** Why a file does not open again. */
export type OpenProblem = 'too_large' | 'foreign' | 'other_version' | 'not_openable' | 'damaged';

/** A figure that came back from its file, ready to be drawn as it was. */
export interface OpenedFigure {
	readonly draw: DrawnFromContents;
	readonly basis: {
		readonly locale: Locale;
		readonly source: FigureSource;
		readonly made: FigureMadeFrom;
	};
	readonly look: {
		readonly size: string;
		readonly format: FrameFormat;
		readonly theme: { readonly name: string; readonly colours: Theme };
		readonly edits: FigureEdits;
		readonly order: RowOrder | undefined;
		readonly numbers: NumberStyle;
	};
}

/** Characters of a manifest. */
const longestManifest = 16_000_000;

/**
 * Opens a figure from its PNG or SVG file: from the specification and the aggregates within, not from
 * what it shows. What a file says is checked by a schema with bounds, and drawn once, before it is
 * taken; else it is told why not.
 */
export async function openFigure(bytes: Uint8Array): Promise<OpenedFigure | OpenProblem> {
	if (bytes.length > mostFigureBytes) return 'too_large';
	const manifest = embeddedManifest(bytes);
	if (manifest === null) return 'foreign';
	if (manifest.length > longestManifest) return 'too_large';
	const read = v.safeParse(v.pipe(v.string(), v.parseJson()), manifest);
	const stated = v.safeParse(v.looseObject({ schema: v.string() }), read.output);
	if (!read.success || !stated.success) return 'foreign';
	const { schema, specification } = stated.output;
	if (schema !== figureSchema)
		return schema.startsWith('reprise/figure@') ? 'other_version' : 'foreign';
	if (specification == null) return 'not_openable';
	const known = v.safeParse(openableSchema, stated.output);
	return known.success ? await opened(known.output) : 'damaged';
}

async function opened({
	specification,
	...made
}: v.InferOutput<typeof openableSchema>): Promise<OpenedFigure | OpenProblem> {
	const { language: locale, size, themeName, theme, order, numbers, source, drawn } = specification;
	const format = frameFormat(size);
	const { theme: colours } = await readTheme(JSON.stringify(theme));
	const edits = editsOf(specification.edits);
	if (format === null || colours === undefined || edits === null) return 'damaged';
	const draw = drawnFrom(drawn.name, drawn.contents as FigureContents[typeof drawn.name]);
	try {
		// Contents of the right form may still not belong together.
		fitted(draw, format, { locale, theme: colours, source });
	} catch {
		return 'damaged';
	}
	const look = { size, format, theme: { name: themeName, colours }, edits, order, numbers };
	return { draw, basis: { locale, source, made }, look };
}

/** The edits with their logo read anew as the picture that it says it is; null where it is none. */
function editsOf({ logo: stated, ...edits }: FigureSpecification['edits']): FigureEdits | null {
	if (stated === undefined) return edits;
	const logo = logoOfAddress(stated.href);
	return logo && { ...edits, logo };
}

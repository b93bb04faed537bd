import * as v from 'valibot';
import {
	pixelsPerMillimetre,
	themeContent,
	type FigureEdits,
	type FrameFormat
} from '../../figures';
import { rowOrders, usualOrders } from '../../figures/row-order';
import { locales, type Locale } from '../../messages/locale';
import { namedContents, sourceSchema } from './contents-schema';
import type { FigureDrawing } from './figure-drawing';
import { count, day, finite, text } from './schema-parts';

const words = v.optional(v.pipe(v.string(), v.maxLength(1000)));

/** A picture by its address, which is read as one before it is shown. */
const logo = v.object({
	href: v.pipe(v.string(), v.maxLength(700_000)),
	...{ width: finite, height: finite }
});

const specificationSchema = v.object({
	...{ language: v.picklist(locales), size: text, themeName: text },
	/** Read as a theme file is. */
	theme: v.looseObject({}),
	edits: v.object({
		...{ title: words, subtitle: words, note: words, byline: words },
		alt: v.optional(v.pipe(v.string(), v.maxLength(5000))),
		highlight: v.optional(v.pipe(v.array(text), v.maxLength(200))),
		annotations: v.optional(
			v.pipe(
				v.array(v.object({ at: text, text: v.pipe(text, v.maxLength(1000)) })),
				v.maxLength(50)
			)
		),
		logo: v.optional(logo)
	}),
	order: v.optional(v.picklist(rowOrders)),
	numbers: v.object({
		unit: v.optional(v.picklist(['kg', 't', 'kt', 'Mt'])),
		decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)))
	}),
	source: sourceSchema,
	drawn: namedContents
});

const hash = v.pipe(v.string(), v.maxLength(128));

/** Most characters of a query in a file. */
export const longestQuery = 200_000;

const madeFromSchema = v.object({
	version: v.pipe(v.string(), v.maxLength(100)),
	/** The day on which it was made, in UTC. */
	made: v.optional(day),
	inputs: v.pipe(
		v.array(v.object({ name: text, sha256: hash, bytes: finite })),
		v.maxLength(100_000)
	),
	limits: v.pipe(v.array(text), v.maxLength(1000)),
	period: v.nullable(v.looseObject({ from: text, to: text })),
	coverage: v.nullable(finite),
	factorPack: v.looseObject({ id: text, sha256: hash }),
	method: v.looseObject({}),
	netAvoidedKgCo2e: v.nullable(
		v.object({
			...{ low: finite, central: finite, high: finite, median: finite },
			cautious: v.nullable(finite)
		})
	),
	equivalences: v.pipe(
		v.array(
			v.object({
				kind: text,
				value: v.object({ low: v.nullable(finite), central: finite, high: finite })
			})
		),
		v.maxLength(20)
	),
	sql: v.pipe(v.string(), v.maxLength(longestQuery)),
	/** What is known of the result where the query is the reader's own. */
	ownQuery: v.optional(v.object({ rows: count, capped: v.boolean() }))
});

/** What a figure needs to be drawn again: its look, its words, and the aggregates that it shows. */
export type FigureSpecification = v.InferOutput<typeof specificationSchema>;

/** What a figure was made from: inputs by hash, limits, method, pack, query, and the total it belongs to. */
export interface FigureMadeFrom extends Omit<
	v.InferOutput<typeof madeFromSchema>,
	'inputs' | 'limits' | 'made' | 'method' | 'factorPack' | 'period' | 'equivalences'
> {
	/** The day on which it was made, `YYYY-MM-DD` in UTC; left out where none is told. */
	readonly made?: string | undefined;
	readonly inputs: readonly {
		readonly name: string;
		readonly sha256: string;
		readonly bytes: number;
	}[];
	readonly limits: readonly string[];
	readonly method: object;
	readonly factorPack: { readonly id: string; readonly sha256: string };
	readonly period: { readonly from: string; readonly to: string } | null;
	readonly equivalences: readonly {
		readonly kind: string;
		readonly value: {
			readonly low: number | null;
			readonly central: number;
			readonly high: number;
		};
	}[];
}

/** What a file must hold to be opened again. */
export const openableSchema = v.object({
	...madeFromSchema.entries,
	specification: specificationSchema
});

/** The specification of a figure; null for one that is too large, or cannot tell what it is drawn from. */
export function specificationOf(
	{ format, theme, edits, order, numbers, from, source }: FigureDrawing,
	language: Locale
): FigureSpecification | null {
	const own = { language, size: sizeText(format), themeName: theme.name };
	const usual = from === null ? undefined : usualOrders[from.name];
	const inOrder = usual === undefined || order === usual ? undefined : order;
	const look = {
		...{ theme: themeContent(theme.colours), edits: saidOf(edits) },
		...{ order: inOrder, numbers }
	};
	const read = v.safeParse(specificationSchema, { ...own, ...look, source, drawn: from });
	return read.success ? read.output : null;
}

/** Edits without those that say nothing: equal figures have equal specifications, whoever asked for them. */
function saidOf(edits: FigureEdits): FigureEdits {
	const { highlight = [], annotations = [], logo, ...words } = edits;
	const texts: readonly (readonly [string, string | undefined])[] = Object.entries(words);
	return {
		...Object.fromEntries(texts.filter(([, text]) => (text ?? '') !== '')),
		...(highlight.length > 0 && { highlight }),
		...(annotations.length > 0 && { annotations }),
		...(logo && { logo })
	};
}

/** A size as the name that it is asked for by. */
function sizeText({ width, height, unit }: FrameFormat): string {
	const times = unit === 'mm' ? pixelsPerMillimetre : 1;
	const side = (px: number) => String(Math.round((px / times) * 1000) / 1000);
	const sides = [width, ...(height === null ? [] : [height])].map(side).join('x');
	return unit === 'mm' ? `${sides}mm` : sides;
}

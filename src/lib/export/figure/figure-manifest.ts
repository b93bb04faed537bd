import type { FittedFigure } from '../../figures';
import type { Assessment, NetTotal } from '../../model/assessment';
import { writableText } from '../writable-text';
import type { FigureDrawing } from './figure-drawing';
import {
	specificationOf,
	type FigureMadeFrom,
	type FigureSpecification
} from './figure-specification';

/** What a file says of itself to programs. */
export interface FigureManifest extends FigureMadeFrom {
	readonly schema: typeof figureSchema;
	readonly figure: {
		readonly name: string;
		readonly locale: string;
		readonly theme: string;
		readonly size: { readonly width: number; readonly height: number; readonly unit: string };
	};
	readonly words: Readonly<Record<string, string>>;
	readonly table: {
		readonly columns: readonly string[];
		readonly rows: readonly (readonly string[])[];
	};
	readonly specification: FigureSpecification | null;
}

/** The form of what files say of themselves; another number is another form. */
export const figureSchema = 'reprise/figure@1';

/** What a figure of a result was made from, and on which day. */
export function madeFrom(
	{ version, method, factorPack, inputs, period, coverage, totals, equivalences }: Assessment,
	limits: readonly string[],
	sql: string,
	made?: string
): FigureMadeFrom {
	const equal = equivalences.flatMap(({ kind, chosen, value }) =>
		chosen && value !== null ? [{ kind, value: endsOf(value) }] : []
	);
	return {
		version,
		...(made !== undefined && { made }),
		inputs: inputs.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
		limits,
		period,
		coverage,
		factorPack,
		method,
		netAvoidedKgCo2e: totals.netAvoidedKgCo2e && inOrder(totals.netAvoidedKgCo2e),
		equivalences: equal,
		sql
	};
}

/**
 * What a figure of a query of the reader's own was made from. It belongs to no total of its log, and
 * neither a share of the log nor a limit of the page holds for what the query counts.
 */
export function madeFromQuery(
	assessment: Assessment,
	{ text, rows, isCapped }: { text: string; rows: number; isCapped: boolean },
	made: string
): FigureMadeFrom {
	return {
		...madeFrom(assessment, [], text, made),
		...{ coverage: null, netAvoidedKgCo2e: null, equivalences: [] },
		ownQuery: { rows, capped: isCapped }
	};
}

/** Ends and middle in the order in which a file is read, so that one that is opened is written as it was. */
function endsOf({ low, central, high }: FigureMadeFrom['equivalences'][number]['value']) {
	return { low, central, high };
}

function inOrder(net: NetTotal): NetTotal {
	const { low, central, high, median, cautious } = net;
	return { low, central, high, median, cautious };
}

/**
 * The manifest of a figure as JSON text: which figure of which inputs by which method and pack, the
 * numbers that it shows, and what it needs to be drawn again; never a trade. Equal figures give equal
 * text.
 */
export function figureManifest(
	fitted: FittedFigure,
	made: FigureMadeFrom,
	drawing: FigureDrawing
): string {
	const { figure, width, height } = fitted;
	const { name, title, subtitle, description, footer, table, locale } = figure;
	const { format, theme } = drawing;
	const manifest: FigureManifest = {
		schema: figureSchema,
		...made,
		figure: { name, locale, theme: theme.name, size: { width, height, unit: format.unit } },
		words: { title, subtitle, description, note: footer.note, source: footer.source },
		table: { columns: table.columns.map(({ label }) => label), rows: table.rows },
		specification: specificationOf(drawing, locale)
	};
	return writableText(JSON.stringify(manifest));
}

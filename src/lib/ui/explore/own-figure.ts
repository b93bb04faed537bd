import * as v from 'valibot';
import { namedContents } from '$lib/export/figure/contents-schema';
import { drawnFrom } from '$lib/export/figure/figure-contents';
import { madeFromQuery } from '$lib/export/figure/figure-manifest';
import { longestQuery } from '$lib/export/figure/figure-specification';
import type { OpenedFigure } from '$lib/export/figure/open-figure';
import { longest, most } from '$lib/export/figure/schema-parts';
import type { OwnValues } from '$lib/figures';
import { frameFormat, frameSizes } from '$lib/figures/frame-size';
import { fileThemes } from '$lib/figures/theme';
import type { Locale } from '$lib/messages/locale';
import type { Assessment } from '$lib/model/assessment';
import type { OwnResult } from './result-files';

/** What a figure of a query is said to be of. */
export interface QueriedLog {
	readonly name: string;
	/** With the period of the log as a whole: no limit of the page holds for a query. */
	readonly assessment: Assessment;
	readonly synthetic: boolean;
	/** Today, `YYYY-MM-DD` in UTC. */
	readonly day: string;
}

/** Why a result does not leave as a figure. */
export type NoFile =
	/** Null for rows without a name. */
	| { readonly why: 'repeated'; readonly name: string | null }
	/** With the most rows, and characters of a name and of a query, that a file holds. */
	| {
			readonly why: 'too_large';
			readonly rows: number;
			readonly name: number;
			readonly query: number;
	  };

/**
 * The figure of a result, ready for the studio, or why it is not taken there. Files of figures carry no
 * single trades: what they hold of a result is the name and the value of each row that is drawn, and no
 * other row or column; and a name may stand once, for all that is called by it. Where two rows bear
 * one, they are rows of a list and no groups.
 */
export function ownFigure(
	own: OwnValues,
	result: OwnResult,
	{ name, assessment, synthetic, day }: QueriedLog,
	locale: Locale
): OpenedFigure | NoFile {
	const repeated = repeatedName(own);
	if (repeated !== undefined) return { why: 'repeated', name: repeated };
	const draw = drawnFrom('own-values', own);
	const fits = v.is(namedContents, draw.from) && result.text.length <= longestQuery;
	if (!fits) return { why: 'too_large', rows: most, name: longest, query: longestQuery };
	const { period, factorPack } = assessment;
	const [size] = frameSizes;
	return {
		draw,
		basis: {
			locale,
			source: { name, period, coverage: null, factorPack: factorPack.id, synthetic },
			made: madeFromQuery(assessment, result, day)
		},
		look: {
			...{ size, format: frameFormat(size)!, edits: {}, order: undefined, numbers: {} },
			theme: { name: 'light', colours: fileThemes.light }
		}
	};
}

/** The first name that stands a second time; undefined where each stands once. */
function repeatedName({ rows }: OwnValues): string | null | undefined {
	const seen = new Set<string | null>();
	return rows.find(({ label }) => seen.size === seen.add(label).size)?.label;
}

import * as v from 'valibot';
import { isDay } from './is-day';
import { methodShape, overrideShape, pinnedPackShape } from './project-shape';
import { filterColumns, type FilterColumn } from './trade-filter';
import { viewVersion, type ReadView, type View, type ViewData } from './view';

/** Longest word of a log that a filter names, in UTF-16 code units. */
const longestKey = 500;
/** Most words of one column. */
const mostKeys = 2000;

const day = v.nullable(v.pipe(v.string(), v.check(isDay, 'YYYY-MM-DD')));
const keys = v.pipe(
	v.array(v.nullable(v.pipe(v.string(), v.maxLength(longestKey)))),
	v.minLength(1),
	v.maxLength(mostKeys),
	v.check((all) => new Set(all).size === all.length, 'once')
);
const columns = Object.fromEntries(
	filterColumns.map((column) => [column, v.optional(keys)])
) as Record<FilterColumn, v.OptionalSchema<typeof keys, undefined>>;
const filter = v.pipe(
	v.object({ from: day, to: day, only: v.strictObject(columns) }),
	v.check((limits) => isPeriod(limits), 'from <= to')
);
const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const data = v.pipe(
	v.object({
		name: v.pipe(v.string(), v.maxLength(longestKey)),
		files: whole,
		trades: whole,
		amount: v.pipe(v.number(), v.finite()),
		measure: v.picklist(['items', 'mass']),
		from: day,
		to: day,
		log: fingerprint,
		mapping: fingerprint,
		factors: fingerprint
	}),
	v.check((limits) => isPeriod(limits), 'from <= to')
);

const word = v.pipe(v.string(), v.maxLength(40));
const trend = v.object({
	mode: word,
	by: word,
	grain: word,
	firstMonth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))
});

const viewShape = v.object({
	version: v.literal(viewVersion),
	filter,
	method: methodShape,
	overrides: v.nullable(v.array(overrideShape)),
	pack: pinnedPackShape,
	trend: v.optional(v.nullable(trend), null),
	data
});

/** A view as JSON has it. */
export function viewContent(view: View) {
	const { filter, method, overrides, pack, trend, data } = view;
	return { version: viewVersion, filter, method, overrides, pack, trend, data };
}

/** A view from what JSON gave. Never throws. */
export function readView(content: unknown): ReadView {
	if (isOfOtherVersion(content)) return { problem: 'other_version' };
	const read = v.safeParse(viewShape, content);
	if (!read.success) return { problem: 'invalid' };
	const { filter, method, overrides, pack, trend, data } = read.output;
	return { view: { filter, method, overrides, pack, trend, data } as View };
}

function isPeriod({ from, to }: Pick<ViewData, 'from' | 'to'>): boolean {
	return from === null || to === null || from <= to;
}

function isOfOtherVersion(content: unknown): boolean {
	if (typeof content !== 'object' || content === null || !('version' in content)) return false;
	return typeof content.version === 'number' && content.version !== viewVersion;
}

import * as v from 'valibot';
import { sizeClasses } from './category';
import { isOrdered } from './estimate';
import { isShare, mostKgCo2e, overrideParameters } from './factor-override';
import { defaultProjectMethod } from './project';
import { columnRoles, type ReadingOverrides } from './reading';
import { planShape } from './target-shape';

const number = v.pipe(v.number(), v.finite());
const estimate = v.pipe(
	v.object({ low: number, central: number, high: number }),
	v.check(isOrdered, 'low <= central <= high')
);
const share = v.pipe(
	estimate,
	v.check(({ low, high }) => low >= 0 && high <= 1, '0..1')
);
const id = v.pipe(v.string(), v.trim(), v.nonEmpty());
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A pack as a project or a view names it. */
export const pinnedPackShape = v.object({ id, sha256 });

/** An absent value is null, which takes the default. */
function orNull<Shape extends v.GenericSchema>(shape: Shape) {
	return v.optional(v.nullable(shape), null);
}

/** How a log is to be assessed; a scenario is read by what it may name. */
export const methodShape = v.object({
	preset: orNull(id),
	displacement: orNull(share),
	region: orNull(id),
	trees: orNull(id),
	households: orNull(id),
	vehicles: orNull(v.picklist(['include', 'set_aside'])),
	massEstimate: v.optional(v.boolean(), false),
	draws: orNull(whole),
	seed: orNull(whole),
	operatingModel: orNull(id),
	scenario: orNull(v.unknown())
});

const file = v.object({
	name: v.string(),
	bytes: whole,
	sha256,
	synthetic: v.optional(v.boolean(), false)
});

/** Every override of a reading: one that is not named here would be lost when a project is kept. */
const overrides: { readonly [Name in keyof ReadingOverrides]-?: v.GenericSchema } = {
	encoding: v.optional(id),
	delimiter: v.optional(v.pipe(v.string(), v.nonEmpty())),
	sheet: v.optional(v.string()),
	quote: v.optional(v.string()),
	headerRow: v.optional(whole),
	dateFormat: v.optional(v.picklist(['YMD', 'DMY', 'MDY'])),
	decimal: v.optional(v.picklist(['.', ','])),
	itemsUnit: v.optional(v.picklist(['as_named', 'one']))
};

/** What says how a log is read, in place of what was sniffed. */
export const readChoices = {
	roles: v.optional(v.record(v.picklist(columnRoles), v.nullable(v.string()))),
	reading: v.optional(v.object(overrides))
};

const read = v.object({
	...readChoices,
	where: v.optional(v.array(v.object({ column: v.string(), value: v.string() }))),
	repairs: v.optional(
		v.array(v.object({ input: v.string(), line: whole, raw: v.string(), text: v.string() }))
	)
});

/** A value of the user's own. */
export const overrideShape = v.pipe(
	v.object({
		category: id,
		parameter: v.picklist(overrideParameters),
		value: estimate,
		source: v.optional(v.string(), '')
	}),
	v.check(({ parameter, value: { low, high } }) => {
		const [least, most] = isShare(parameter) ? [0, 1] : [-mostKgCo2e, mostKgCo2e];
		return low >= least && high <= most;
	}, '0..1 / kg CO2e')
);

/** A category of the user's own. */
export const categoryShape = v.object({
	id,
	nameEn: id,
	nameZh: id,
	group: id,
	sizeClass: v.picklist(sizeClasses),
	defaultMassKg: orNull(number),
	massSource: orNull(v.string()),
	useCanReverse: v.optional(v.boolean(), false),
	order: v.optional(number, Number.MAX_SAFE_INTEGER)
});

/** What `project.json` holds; scenarios are read by what they may name. */
export const projectShape = v.object({
	schema: v.string(),
	name: v.optional(v.string(), ''),
	pack: pinnedPackShape,
	files: v.optional(v.array(file), []),
	read: v.optional(read, {}),
	method: v.optional(methodShape, defaultProjectMethod),
	overrides: v.optional(v.array(overrideShape), []),
	addedCategories: v.optional(v.array(categoryShape), []),
	mapping: v.optional(
		v.array(v.object({ sourceCategory: v.string(), category: v.nullable(id) })),
		[]
	),
	scenarios: v.optional(v.array(v.unknown()), []),
	views: v.optional(v.record(v.string(), v.unknown()), {}),
	...planShape
});

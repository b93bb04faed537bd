import * as v from 'valibot';
import { sizeClasses } from './category';
import { isOrdered } from './estimate';
import { isShare, mostKgCo2e, overrideParameters } from './factor-override';
import { InputError } from './input-error';
import { defaultProjectMethod, projectSchema, type Project } from './project';

/**
 * A project from the text of its file; what it does not say takes the default, and keys that are not
 * known are passed over. Scenarios are read by the function given, which throws for one that is none.
 * Throws `InputError` bad_project with the path of the first value that is wrong and what belongs
 * there.
 */
export function readProject<Scenario>(
	file: string,
	text: string,
	readScenario: (value: unknown) => Scenario
): Project<Scenario> {
	const result = v.safeParse(projectShape, parsed(file, text));
	if (!result.success) {
		const [issue] = result.issues;
		refuse(file, v.getDotPath(issue) ?? '', issue.expected ?? issue.message, issue.received);
	}
	const { schema, ...project } = result.output;
	if (schema !== projectSchema) refuse(file, 'schema', `"${projectSchema}"`, `"${schema}"`);
	return { ...project, scenarios: project.scenarios.map(scenarioReader(file, readScenario)) };
}

function refuse(file: string, path: string, expected: string, received: string): never {
	const wholeFile = path === '' ? '/' : path;
	throw new InputError('bad_project', { file, path: wholeFile, expected, received });
}

function parsed(file: string, text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
	} catch {
		return refuse(file, '', 'JSON', JSON.stringify(text.slice(0, 40)));
	}
}

function scenarioReader<Scenario>(file: string, read: (value: unknown) => Scenario) {
	return (value: unknown, index: number): Scenario => {
		try {
			return read(value);
		} catch (cause) {
			const expected = cause instanceof Error ? cause.message : 'a scenario';
			const received = JSON.stringify(value).slice(0, 40);
			throw new InputError(
				'bad_project',
				{ file, path: `scenarios.${index}`, expected, received },
				{ cause }
			);
		}
	};
}

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

/** An absent value is null, which takes the default. */
function orNull<Shape extends v.GenericSchema>(shape: Shape) {
	return v.optional(v.nullable(shape), null);
}

const method = v.object({
	preset: orNull(id),
	displacement: orNull(share),
	region: orNull(id),
	trees: orNull(id),
	households: orNull(id),
	vehicles: orNull(v.picklist(['include', 'set_aside'])),
	massEstimate: v.optional(v.boolean(), false),
	draws: orNull(whole),
	seed: orNull(whole),
	operatingModel: orNull(id)
});

const override = v.pipe(
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

const category = v.object({
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

const projectShape = v.object({
	schema: v.string(),
	name: v.optional(v.string(), ''),
	pack: v.object({ id, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
	method: v.optional(method, defaultProjectMethod),
	overrides: v.optional(v.array(override), []),
	addedCategories: v.optional(v.array(category), []),
	mapping: v.optional(
		v.array(v.object({ sourceCategory: v.string(), category: v.nullable(id) })),
		[]
	),
	scenarios: v.optional(v.array(v.unknown()), [])
});

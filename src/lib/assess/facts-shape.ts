import * as v from 'valibot';
import { dimensions, type Dimension } from '../impact';
import { issueCodes } from '../model/issue';
import { categoryShape, readChoices } from '../model/project-shape';
import { columnRoles, logFormats, questionKinds } from '../model/reading';
import { rejectReasons } from '../model/reject';

const text = v.string();
const textOrNull = v.nullable(text);
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(number, v.minValue(0), v.maxValue(1));
const sha256 = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));
const day = v.pipe(text, v.isoDate());
const parameters = v.record(text, v.union([text, number]));

const suggestion = v.nullable(v.looseObject({ category: text, confidence: share }));
const word = v.looseObject({
	sourceCategory: textOrNull,
	items: number,
	category: textOrNull,
	confidence: share,
	by: text,
	suggestion
});

const rowCounts = v.object({ read: count, loaded: count, rejected: count, filtered: count });

/** What a page shows of a reading is checked; what else a reader of files noted passes as it is. */
const reading = v.looseObject({
	file: text,
	format: v.picklist(logFormats),
	compression: text,
	encoding: text,
	byteOrderMark: v.boolean(),
	dialect: v.nullable(v.looseObject({ delimiter: text, quote: text })),
	preambleLines: count,
	headerRow: v.nullable(count),
	firstDataLine: count,
	columns: v.array(v.looseObject({ name: text, samples: v.array(text) })),
	confidence: share,
	evidence: v.array(v.looseObject({ code: text, parameters }))
});

const input = v.object({
	name: text,
	sha256,
	bytes: count,
	format: text,
	encoding: text,
	rows: rowCounts,
	reading
});

const question = v.object({
	kind: v.picklist(questionKinds),
	column: text,
	options: v.array(v.object({ ...readChoices, texts: v.array(text), readings: v.array(text) }))
});

const plan = v.looseObject({
	roles: v.array(
		v.looseObject({
			role: v.picklist(columnRoles),
			column: text,
			confidence: share,
			by: text
		})
	),
	dateOrder: v.picklist(['YMD', 'DMY', 'MDY']),
	dateOrderCertain: v.boolean(),
	dateNumbers: text,
	dateForms: v.array(text),
	decimal: v.picklist(['.', ',']),
	decimalCertain: v.boolean(),
	itemsUnit: v.picklist(['as_named', 'one']),
	massUnit: text,
	oneItemPerRow: v.boolean(),
	massLog: v.boolean(),
	questions: v.array(question)
});

const amounts = v.array(v.pipe(number, v.minValue(0)));

/** Columns of one length, whose parts are among the keys. */
const rows = v.pipe(
	v.object({
		keys: v.array(textOrNull),
		part: v.array(count),
		pair: v.array(count),
		kept: amounts,
		returned: amounts,
		absolute: amounts
	}),
	v.check(
		({ keys, part, pair, kept, returned, absolute }) =>
			[pair, kept, returned, absolute].every(({ length }) => length === part.length) &&
			part.every((index) => index < keys.length),
		'columns of one length'
	)
);

const pair = v.object({ category: textOrNull, operatingModel: text });

const byShape = v.object(
	Object.fromEntries(dimensions.map((name) => [name, rows])) as Record<Dimension, typeof rows>
);

const tally = v.pipe(
	v.object({
		measure: v.picklist(['items', 'mass']),
		pairs: v.array(pair),
		whole: rows,
		by: byShape,
		words: rows
	}),
	v.check(
		({ pairs, whole, words, by }) =>
			[whole, words, ...Object.values(by)].every(({ pair }) =>
				pair.every((index) => index < pairs.length)
			),
		'pairs that are there'
	)
);

/** What `facts.json` holds. */
export const factsShape = v.object({
	schema: text,
	facts: v.object({
		plan,
		words: v.array(word),
		onlyVehicles: v.boolean(),
		operatingModel: textOrNull,
		modelDefaults: v.optional(v.pipe(number, v.minValue(0))),
		addedCategories: v.array(categoryShape),
		issues: v.array(v.object({ code: v.picklist(issueCodes), parameters, count })),
		rejects: v.array(
			v.object({
				input: text,
				line: count,
				reason: v.picklist(rejectReasons),
				parameters,
				raw: text,
				original: v.optional(text)
			})
		),
		inputs: v.array(input),
		period: v.nullable(v.object({ from: day, to: day, undatedRows: count })),
		from: v.nullable(day),
		to: v.nullable(day),
		tally
	})
});

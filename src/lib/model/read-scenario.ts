import * as v from 'valibot';
import { exactly, isOrdered } from './estimate';
import type { Library } from './library';
import type { Scenario } from './scenario';

/** What a scenario may name: presets of the pack, regions that have an equivalence of their own. */
export interface ScenarioTerms {
	readonly presets: readonly string[];
	readonly regions: readonly string[];
}

/** The terms of a library. */
export function scenarioTerms({ pack, equivalences }: Library): ScenarioTerms {
	return {
		presets: pack.presets.map(({ id }) => id),
		regions: [...new Set(equivalences.flatMap(({ defaultFor }) => defaultFor))]
	};
}

/** Scenarios that were read, or the place of what does not belong there, such as `displacement.0.value`. */
export type ReadScenarios =
	| { readonly scenarios: readonly Scenario[] }
	| { readonly problem: { readonly path: string; readonly value: string } };

/** Name of the form in which several scenarios are written. */
export const scenariosSchema = 'reprise/scenarios@1';

/** Longest name and id, in UTF-16 code units. */
export const longestName = 80;
/** Most entries of a list: more than there are groups, and more than anyone compares. */
const longestList = 50;
/** Handling cannot be multiplied by more. */
export const mostHandlingTimes = 100;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const ranged = v.pipe(
	v.object({ low: share, central: share, high: share }),
	v.check(isOrdered, 'rising')
);
const estimate = v.union([ranged, v.pipe(share, v.transform(exactly))]);
const text = v.pipe(v.string(), v.transform(withoutControls), v.trim(), v.maxLength(longestName));
const shares = v.pipe(
	v.array(v.object({ group: v.optional(v.nullable(text), null), value: estimate })),
	v.maxLength(longestList),
	v.check((all) => new Set(all.map(({ group }) => group)).size === all.length, 'once')
);
const percent = v.pipe(v.number(), v.minValue(0.01), v.maxValue(100));

function schemaFor({ presets, regions }: ScenarioTerms) {
	return v.object({
		id: v.optional(text, ''),
		name: v.pipe(text, v.minLength(1)),
		preset: v.optional(v.pipe(v.string(), v.picklist(presets)), 'default'),
		displacement: v.optional(shares, []),
		service: v.optional(shares, []),
		handlingTimes: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(mostHandlingTimes)), 1),
		penetration: v.optional(
			v.nullable(v.object({ fromPercent: percent, toPercent: percent })),
			null
		),
		region: v.optional(v.nullable(v.pipe(v.string(), v.picklist(regions))), null)
	});
}

function withoutControls(value: string): string {
	return value.replaceAll(/\p{Cc}+/gu, ' ');
}

/**
 * Reads one scenario, or several under the schema `reprise/scenarios@1`, from what JSON gave. What a
 * scenario leaves out stays at its default, what it has beside is ignored. Never throws.
 */
export function readScenarios(content: unknown, terms: ScenarioTerms): ReadScenarios {
	const one = schemaFor(terms);
	const several = v.object({
		schema: v.literal(scenariosSchema),
		scenarios: v.pipe(v.array(one), v.minLength(1), v.maxLength(longestList))
	});
	const isSet = typeof content === 'object' && content !== null && 'scenarios' in content;
	if (!isSet) {
		const read = v.safeParse(one, content);
		return read.success ? { scenarios: [read.output] } : problemOf(read.issues);
	}
	const read = v.safeParse(several, content);
	return read.success ? { scenarios: read.output.scenarios } : problemOf(read.issues);
}

/** The same from JSON text. */
export function readScenarioText(content: string, terms: ScenarioTerms): ReadScenarios {
	try {
		return readScenarios(JSON.parse(content), terms);
	} catch {
		return { problem: { path: '', value: content.slice(0, shownValue) } };
	}
}

/** Characters of a bad value that a message shows. */
const shownValue = 40;

function problemOf([issue]: readonly v.BaseIssue<unknown>[]): ReadScenarios {
	const value = JSON.stringify(issue!.input) ?? '';
	return { problem: { path: v.getDotPath(issue!) ?? '', value: value.slice(0, shownValue) } };
}

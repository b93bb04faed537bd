import type { TraceFactor, TraceParameter } from '$lib/assess';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import { sizeText } from '$lib/messages/size-text';
import { nameOf, type Labels } from '../labels';
import { isAbsent } from './origin-text';

/** A value that went into a number, with what it was said of. */
export interface ValueRow {
	readonly key: string;
	readonly name: string;
	readonly appliesTo: string;
	readonly parameter: TraceParameter;
}

/** Every value behind some factors, each once, by parameter. */
export function valueRows(
	factors: Iterable<TraceFactor>,
	labels: Labels,
	locale: Locale
): readonly ValueRow[] {
	const rows = new Map<string, ValueRow>();
	const all = [...factors];
	for (const name of names) {
		for (const factor of all) {
			const parameter = factor.parameters[name];
			if (isAbsent(parameter)) continue;
			const appliesTo = subjectText(parameter, factor, labels, locale);
			const { low, central, high, origin } = parameter;
			const key = [name, appliesTo, low, central, high, origin].join(' ');
			rows.set(key, { key, name: nameText(name, locale), appliesTo, parameter });
		}
	}
	return [...rows.values()];
}

const names = [
	'production',
	'displacement',
	'service',
	'rebound',
	'leg',
	'refurbishment',
	'direct'
] as const;

function nameText(name: (typeof names)[number], locale: Locale): string {
	const texts = {
		production: m.derivation_value_production,
		displacement: m.derivation_value_displacement,
		service: m.derivation_value_service,
		rebound: m.derivation_value_rebound,
		leg: m.derivation_value_leg,
		refurbishment: m.derivation_value_refurbishment,
		direct: m.derivation_value_direct
	};
	return texts[name]({}, { locale });
}

function subjectText(
	{ subject, origin }: TraceParameter,
	{ category }: TraceFactor,
	labels: Labels,
	locale: Locale
): string {
	const own = nameOf(labels.categories, category, locale);
	if (subject === null) {
		return origin === 'override' ? own : m.derivation_subject_all({}, { locale });
	}
	if (subject.kind === 'all') return m.derivation_subject_all({}, { locale });
	if (subject.kind === 'category') return nameOf(labels.categories, subject.id, locale);
	if (subject.kind === 'group') return nameOf(labels.groups, subject.id, locale);
	return sizeText(subject.id, locale);
}

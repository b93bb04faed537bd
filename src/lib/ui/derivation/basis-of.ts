import type { TraceBasis } from '$lib/assess';
import { otherLog } from '$lib/assess/other-log';
import type { Locale } from '$lib/messages/locale';
import { defaultPreset } from '$lib/model/factor-pack';
import type { NumberRef, OtherMethod } from '$lib/model/number-id';
import { packKey } from '$lib/model/pack-key';
import { scenarioTerms } from '$lib/model/read-scenario';
import type { Scenario } from '$lib/model/scenario';
import { comparedLog } from '../change/compared-logs';
import { bundledLibrary } from '../bundled-library';
import { keptScenarios } from '../kept-scenarios';
import type { LiveResult } from '../live-result';
import { againstOf } from '../method-numbers';
import { comparedBasis, packBasis } from '../pack-basis';
import { baseOf, type MethodChoices } from '../request';

/** What a number rests on, with the method that it is set against; null for a method that is not known. */
export async function basisOf(
	live: LiveResult,
	choices: MethodChoices,
	ref: NumberRef,
	locale: Locale
): Promise<TraceBasis | null> {
	const asked = ref.kind === 'by' ? ref.method : null;
	const kind = ref.kind === 'by' ? ref.of.kind : ref.kind;
	const isCompared = kind === 'change' || kind === 'ratio';
	const other = asked === null ? { kind: 'pack' as const } : againstOf(asked);
	if (asked?.kind === 'packed') return packedBasis(live, choices, asked.id, locale, isCompared);
	const against =
		isCompared && other !== null ? await otherBasis(live, choices, other, locale) : null;
	if (asked !== null) return otherBasis(live, choices, asked, locale, against);
	const basis = { ...live.basis(live.by(choices, locale)), against };
	return ref.kind === 'moved_from' ? besideLog(basis, ref.log) : basis;
}

/** With another log beside it that was compared with the one on screen; alone where it was not. */
function besideLog(basis: TraceBasis, key: string): TraceBasis {
	const known = comparedLog(key);
	if (known === undefined) return basis;
	const { library, facts, answers, options } = basis;
	const { factors } = answers;
	return { ...basis, other: otherLog({ library, facts, factors, options }, known.facts) };
}

/** By one of the packs at hand, set against the bundled one. */
async function packedBasis(
	live: LiveResult,
	choices: MethodChoices,
	key: string,
	locale: Locale,
	isCompared: boolean
): Promise<TraceBasis | null> {
	const bundled = (await bundledLibrary()).pack;
	const pack = [bundled, live.library.pack].find((known) => packKey(known) === key);
	if (pack === undefined) return null;
	const isSet = isCompared && pack !== bundled;
	const against = isSet ? await comparedBasis(live, bundled, choices, locale) : null;
	return comparedBasis(live, pack, choices, locale, against);
}

/** By a preset of the bundled pack as it stands: what claims are held against. */
async function plainBasis(
	live: LiveResult,
	by: Extract<OtherMethod, { kind: 'plain' }>,
	locale: Locale
): Promise<TraceBasis | null> {
	const { pack } = await bundledLibrary();
	if (!pack.presets.some(({ id }) => id === by.id)) return null;
	return packBasis(live, pack, { preset: by.id, vehicles: 'include' }, locale, { by });
}

/** By the default preset of the pack in force with the user's own values: what the factor library states. */
function libraryBasis(
	live: LiveResult,
	{ overrides }: MethodChoices,
	by: Extract<OtherMethod, { kind: 'library' }>,
	locale: Locale
): Promise<TraceBasis> {
	const own = overrides === undefined ? {} : { overrides };
	const choices = { ...own, preset: defaultPreset, vehicles: 'include' } as const;
	return live.otherBasis(live.by(choices, locale), { by, against: null });
}

async function otherBasis(
	live: LiveResult,
	choices: MethodChoices,
	by: OtherMethod,
	locale: Locale,
	against: TraceBasis | null = null
): Promise<TraceBasis | null> {
	if (by.kind === 'plain') return plainBasis(live, by, locale);
	if (by.kind === 'library') return libraryBasis(live, choices, by, locale);
	const other = choicesBy(live, choices, by);
	return other && live.otherBasis(live.by(other, locale), { by, against });
}

/** The choices of another method, the rest being those in force. */
function choicesBy(
	live: LiveResult,
	choices: MethodChoices,
	by: OtherMethod
): MethodChoices | null {
	switch (by.kind) {
		case 'base':
			return baseOf(choices);
		case 'pack':
			return { ...choices, overrides: [] };
		case 'preset':
		case 'presets': {
			const isKnown = live.library.pack.presets.some(({ id }) => id === by.id);
			return isKnown ? { ...baseOf(choices), preset: by.id } : null;
		}
		case 'scenario': {
			const scenario = scenarioOf(live, choices, by.id);
			return scenario && { ...baseOf(choices), preset: scenario.preset, scenario };
		}
		default:
			return null;
	}
}

/** A scenario that is kept, or in use. */
function scenarioOf(live: LiveResult, { scenario }: MethodChoices, id: string): Scenario | null {
	const kept = keptScenarios(scenarioTerms(live.library));
	const all = kept !== null && 'scenarios' in kept ? kept.scenarios : [];
	return all.find((own) => own.id === id) ?? (scenario?.id === id ? scenario : null);
}

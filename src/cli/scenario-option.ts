import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import { InputError } from '../lib/model/input-error';
import type { Library } from '../lib/model/library';
import { readScenarioText, scenarioTerms } from '../lib/model/read-scenario';
import type { Scenario } from '../lib/model/scenario';
import { refuse } from './checked-options';
import type { NamedText } from './named-text';
import { textOption, type OptionValues } from './options';

/** The scenario of `--scenario FILE.json`. It names its own preset, which `--preset` may not contradict. */
export function scenarioOption(
	values: OptionValues,
	file: NamedText | null,
	library: Library,
	locale: Locale
): Scenario | undefined {
	if (file === null) return undefined;
	const scenario = onlyScenario(file, library);
	const preset = textOption(values, 'preset');
	if (preset !== undefined && preset !== scenario.preset) {
		const allowed = m.scenarios_cli_preset({ preset: scenario.preset }, { locale });
		refuse('preset', preset, allowed, locale);
	}
	return scenario;
}

function onlyScenario({ name, text }: NamedText, library: Library): Scenario {
	const read = readScenarioText(text, scenarioTerms(library));
	if ('problem' in read) throw new InputError('bad_scenario', { file: name, ...read.problem });
	const [scenario, another] = read.scenarios;
	if (scenario === undefined || another !== undefined) {
		const value = String(read.scenarios.length);
		throw new InputError('bad_scenario', { file: name, path: 'scenarios', value });
	}
	return scenario;
}

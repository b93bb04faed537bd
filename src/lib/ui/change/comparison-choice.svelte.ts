import { InputError } from '$lib/model/input-error';
import { comparedPeriod, comparisons, type Days } from '$lib/model/compared-periods';
import { scenarioTerms } from '$lib/model/read-scenario';
import type { Scenario } from '$lib/model/scenario';
import type { LogFacts } from '$lib/assess/log-facts';
import type { Locale } from '$lib/messages/locale';
import { keptScenarios } from '../kept-scenarios';
import { LatestAnswer } from '../latest-answer.svelte';
import { logName, severalNames } from '../log-name';
import type { Keeper } from '../project/keeper.svelte';
import type { Session } from '../session.svelte';
import { rememberLog } from './compared-logs';
import type { Compared } from './compared-sides';

/** A log that was opened to be set against the one on screen. */
interface OpenedLog {
	readonly name: string;
	readonly facts: LogFacts;
}

/** What the log on screen can be set against, and what was chosen of it. */
export class ComparisonChoice {
	/** Key of what was chosen; null for the first there is. */
	#chosen = $state<string | null>(null);
	scenarios = $state.raw<readonly Scenario[]>([]);
	/** The other log that was opened from a file. */
	readonly opened = new LatestAnswer<OpenedLog>();
	readonly #log: Session;
	readonly #kept: Keeper;

	constructor(log: Session, kept: Keeper) {
		this.#log = log;
		this.#kept = kept;
	}

	/** Looks what scenarios there are. */
	async look(): Promise<void> {
		const { library } = await this.#log.prepare();
		const kept = keptScenarios(scenarioTerms(library));
		this.scenarios = kept !== null && 'scenarios' in kept ? kept.scenarios : [];
	}

	/** The logs that can be chosen, by key and name. */
	get logs(): readonly { readonly key: string; readonly names: readonly string[] }[] {
		const { answer } = this.opened;
		const kept = this.#kept.recent.list.map(({ id, names }) => ({ key: `kept/${id}`, names }));
		return answer === null ? kept : [{ key: 'file', names: [answer.name] }, ...kept];
	}

	/** Every key, in the order in which they are offered; periods only where the log has two. */
	#keys(hasPeriods: boolean): readonly string[] {
		return [
			...(hasPeriods ? comparisons : []),
			...this.logs.map(({ key }) => key),
			...this.scenarios.map(({ id }) => `scenario/${id}`)
		];
	}

	/** What is in force, or null where there is nothing to be set against. */
	key(hasPeriods: boolean): string | null {
		const keys = this.#keys(hasPeriods);
		return keys.find((key) => key === this.#chosen) ?? keys[0] ?? null;
	}

	choose(key: string): void {
		this.#chosen = key;
	}

	/** Opens another log, and chooses it. */
	async open(files: readonly File[], locale: Locale): Promise<void> {
		const name = severalNames(
			files.map((file) => file.name),
			locale
		);
		const { request } = this.#log;
		const read = import('./other-log').then(({ readOtherLog }) => readOtherLog(files, request));
		await this.opened.take(read.then((facts) => ({ name, facts })));
		if (this.opened.failure === null) this.#chosen = 'file';
	}

	/** What a key stands for. Rejects with an `InputError` where a log is not kept any more. */
	async compared(key: string, after: Days | null, locale: Locale): Promise<Compared> {
		const kind = comparisons.find((own) => own === key);
		if (kind !== undefined && after !== null) {
			return { kind: 'periods', before: comparedPeriod(after, kind), after };
		}
		const scenario = this.scenarios.find(({ id }) => key === `scenario/${id}`);
		if (scenario !== undefined) return { kind: 'scenario', scenario };
		const name = severalNames(this.logs.find((own) => own.key === key)?.names ?? [], locale);
		const names = { before: name, after: logName(this.#log, locale) };
		const other = await this.#facts(key, name);
		rememberLog({ name, facts: other });
		return { kind: 'logs', names, other };
	}

	async #facts(key: string, name: string): Promise<LogFacts> {
		if (key === 'file' && this.opened.answer !== null) return this.opened.answer.facts;
		const text = await this.#kept.recent.facts(key.slice('kept/'.length));
		if (text === null) throw new InputError('file_not_kept', { file: name });
		const [{ keptFacts }, { library }] = await Promise.all([
			import('./other-log'),
			this.#log.prepare()
		]);
		return keptFacts(text, library);
	}
}

import type { LogFacts } from '$lib/assess';
import type { CubeColumns } from '$lib/impact';
import type { QueryResult } from '$lib/model/engine';
import { isProjectFile } from '$lib/model/is-project-file';
import type { LiveResult } from './live-result';
import type { Outcome, OwnContext, RunContext } from './log-outcome';
import { requireRoom } from './phone-room';
import type { LogReader } from './reading/log-reader';
import { isSameLog, isSameMapping, sampleRequest, type Request } from './request';

/** How words that are not ours are run. */
export type OwnQuery = Pick<OwnContext, 'limit' | 'onStart'>;

/** Reads logs for a session. The code that reads and assesses is fetched when it is first needed. */
export class LogSource {
	#reader: Promise<LogReader> | null = null;

	/** The log of a request. The bundled sample, as the site knows it already, needs no engine. */
	async run(request: Request, context: RunContext): Promise<Outcome> {
		if (isBundled(request)) {
			return { request, live: await this.sample(request), rejects: null };
		}
		return (await this.#start()).run(request, context);
	}

	/** Files as they were opened: a log, or a project, which brings what was chosen for its log. */
	async open(request: Request, context: RunContext): Promise<Outcome> {
		requireRoom(request.files, navigator);
		const [file] = request.files;
		if (file !== undefined && request.files.length === 1 && (await isProjectFile(file))) {
			const { openProject } = await import('./project/open-project');
			return openProject(file, (own) => this.run(own, context));
		}
		return this.run(request, context);
	}

	/** The bundled sample, ready for any method. */
	async sample(request: Request): Promise<LiveResult> {
		const { sampleLive } = await import('./log-outcome');
		return sampleLive(request);
	}

	/** What a log can be filtered by. Of the bundled sample, the site knows it already. */
	async cube(request: Request, facts: LogFacts, context: RunContext): Promise<CubeColumns> {
		if (isBundled(request)) {
			const { sampleCube } = await import('./sample-facts');
			return sampleCube();
		}
		return (await this.#start()).cube(request, facts, context);
	}

	/** Asks the trades of a log; the engine is started and the log read where it must be. */
	async query(
		sql: string,
		request: Request,
		context: RunContext | OwnContext
	): Promise<QueryResult> {
		const reader = await this.#start();
		if ('limit' in context) return reader.ask(sql, request, context);
		return reader.query(sql, request, context);
	}

	/** Gets ready to read: worth it where a log is likely to come. */
	async warm(): Promise<void> {
		(await this.#start()).warm();
	}

	#start(): Promise<LogReader> {
		this.#reader ??= import('./reading/log-reader').then(({ LogReader }) => new LogReader());
		this.#reader.catch(() => (this.#reader = null));
		return this.#reader;
	}
}

/** Whether the site holds what reading this would give: the bundled sample, read and mapped as it is. */
function isBundled(request: Request): boolean {
	return isSameLog(sampleRequest, request) && isSameMapping(sampleRequest, request);
}

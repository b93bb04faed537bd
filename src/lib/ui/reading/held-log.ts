import { mapLog, openLog, type MappedLog, type OpenLog, type ReadOptions } from '$lib/assess';
import { mappedTradesSql } from '$lib/impact';
import type { Engine } from '$lib/model/engine';
import type { Library } from '$lib/model/library';
import { hashAhead, hashFile } from '../hash-file';
import { localDay } from '../local-day';
import { isSameLog, isSameMapping, type Request } from '../request';
import { namesTitles } from './names-titles';

/** What of a request decides how a log is read and mapped; its files are there for the sample as well. */
export type ReadRequest = Pick<
	Request,
	'files' | 'read' | 'mapping' | 'operatingModel' | 'addedCategories' | 'pack'
>;

/** What one run is given beside its request. */
export interface ReadContext {
	readonly signal: AbortSignal;
	readonly onProgress: NonNullable<ReadOptions['onProgress']>;
	/** Told when a log begins to be read: what was held before is let go of. */
	readonly onReading: () => void;
	/** Told when the trades are in the engine. */
	readonly onLoaded: () => void;
}

/** What is in an engine, each part with the request it answers. */
export interface Held {
	readonly engine: Engine;
	open: { readonly log: OpenLog; readonly request: ReadRequest } | null;
	mapped: { readonly log: MappedLog; readonly request: ReadRequest } | null;
}

/** The log of a request in the engine, read where it is not there yet. */
export async function opened(
	held: Held,
	library: Library,
	request: ReadRequest,
	{ onReading, ...options }: ReadContext & Pick<ReadOptions, 'openWorkbook'>
) {
	if (held.open !== null && isSameLog(held.open.request, request)) {
		if (!namesTitles(held.open, request)) return held.open.log;
	}
	held.open = held.mapped = null;
	onReading();
	const { files } = request;
	hashAhead(files);
	const log = await openLog(held.engine, library, [...files], {
		...request.read,
		mapping: request.mapping,
		today: localDay(new Date()),
		...options,
		hash: hashFile
	});
	held.open = { log, request };
	return log;
}

/** The same mapped, its trades with what they were mapped to. */
export async function mappedLog(held: Held, library: Library, open: OpenLog, request: ReadRequest) {
	if (held.mapped !== null && isSameMapping(held.mapped.request, request)) return held.mapped.log;
	held.mapped = null;
	const log = await mapLog(held.engine, library, open, request);
	await held.engine.run(mappedTradesSql(request.operatingModel).text);
	held.mapped = { log, request };
	return log;
}

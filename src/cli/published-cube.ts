import { basename, extname } from 'node:path';
import {
	cubeAmong,
	cubeFacts,
	loadForWriting,
	mapCube,
	openCube,
	publicHeader,
	writeCube,
	type AssessOptions,
	type LogFacts
} from '../lib/assess';
import { openNodeEngine } from '../lib/engine/node';
import { fileOfPath } from '../lib/engine/node-file';
import type { InputFile } from '../lib/model/input-file';
import type { Library } from '../lib/model/library';
import { requireCounts } from './assess-cube';
import { endProgress } from './assess-files';
import { hashInNode } from './hash-in-node';
import { rolledCube } from './rolled-cube';
import { memoryOption } from './rollup-memory';
import { removeParts } from './rollup-parts';
import type { CommandRun } from './run';

/** What is published of a log: its cube, and all that is known beside. Single rows are in neither. */
export interface PublishedCube {
	/** The name under which the dashboard shows its log. */
	readonly name: string;
	readonly bytes: number;
	/** Lower-case hex. */
	readonly sha256: string;
	readonly facts: LogFacts;
}

/** A cube from logs, or from a cube, written to `draft` without the rows that were rejected. */
export async function publishedCube(
	run: CommandRun,
	library: Library,
	options: AssessOptions,
	files: readonly InputFile[],
	draft: string
): Promise<PublishedCube> {
	const folder = `${draft}.parts`;
	const engine = await openNodeEngine({ memory: memoryOption(run), folder });
	try {
		const given = await cubeAmong(files);
		if (given === null) {
			const { from = null, to = null } = options.method;
			const job = { options, files, limits: { from, to }, folder };
			const { header } = await rolledCube(run, engine, library, job);
			await writeCube(engine, publicHeader(header), draft);
		} else {
			requireCounts(run, given, options, ofPublished);
			await loadForWriting(engine, given);
			await writeCube(engine, publicHeader(given.header), draft);
		}
		const name = `${basename(files[0]!.name, extname(files[0]!.name))}.parquet`;
		const written: InputFile = { ...(await fileOfPath(draft)), name };
		const cube = (await openCube(written))!;
		const mapped = await mapCube(engine, library, cube, options);
		const sha256 = await hashInNode(written);
		const counted = await cubeFacts(engine, mapped, { from: null, to: null }, sha256);
		// What rolling up found doubtful of the options stands in the cube.
		const issues = given === null ? [] : (options.issues ?? []);
		const facts = { ...counted, issues: [...counted.issues, ...issues] };
		return { name, bytes: written.size, sha256, facts };
	} finally {
		endProgress(run);
		await engine.close();
		await removeParts(folder);
	}
}

/** Days are limited when a cube is made: a dashboard has all that its cube has. */
const ofPublished = new Set(['mapping', 'operating-model']);

import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { installedPackage } from '../../scripts/installed-package';

/** What is used of the package `chdb`: a ClickHouse of today in this process. */
interface Session {
	query(sql: string, format?: string): string;
	queryAsync(sql: string): Promise<{ bytes(): Uint8Array }>;
	close(): void;
}

/** The package is over 500 MB, so that it is no dependency; it brings ClickHouse 26.7. */
const version = '3.4.0';

/**
 * A ClickHouse of today behind the part of its HTTP interface that the command line asks. The package
 * has no HTTP of its own: what is sent to the address is run by it as it stands, and its bytes, in the
 * format that the statement names, are the answer.
 */
export class ChdbServer {
	readonly #session: Session;
	readonly #server: Server;
	readonly #asked: string[] = [];

	private constructor(session: Session) {
		this.#session = session;
		this.#server = createServer((request, response) => {
			void bodyOf(request).then(async (sql) => {
				this.#asked.push(sql);
				try {
					const answer = (await session.queryAsync(sql)).bytes();
					response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(answer);
				} catch (error) {
					response.writeHead(500, { 'Content-Type': 'text/plain' }).end(wordsOf(error));
				}
			});
		});
	}

	/** Rejects where the package cannot be installed. */
	static async open(): Promise<ChdbServer> {
		const folder = await installedPackage('chdb', version);
		const chdb = createRequire(`${folder}/`)(folder) as { Session: new () => Session };
		const own = new ChdbServer(new chdb.Session());
		await new Promise<void>((resolve) => own.#server.listen(0, '127.0.0.1', resolve));
		return own;
	}

	get url(): string {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	/** The formats that were asked for since this was called last. */
	takeFormats(): readonly string[] {
		return this.#asked.splice(0).map((sql) => /\bFORMAT (\w+)$/.exec(sql)![1]!);
	}

	run(sql: string): string {
		return this.#session.query(sql, 'TabSeparated');
	}

	async close(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
		this.#session.close();
	}
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const pieces: Buffer[] = [];
	for await (const piece of request) pieces.push(piece as Buffer);
	return Buffer.concat(pieces).toString('utf8');
}

/** The server's words as its own HTTP interface sends them. */
function wordsOf(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	return text.slice(Math.max(0, text.indexOf('Code: ')));
}

import { spawn, type ChildProcess } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	openAsBlob,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A user of the cluster by name and password; `reader` may only read. */
export const users = {
	reader: { name: 'reader', password: 'only reads' },
	stranger: { name: 'stranger', password: 'reads elsewhere' },
	careless: { name: 'careless', password: 'leaves out shards' }
} as const;

/** Two ClickHouse servers on loopback that know each other as the shards of one cluster, `two`. */
export class ClickHouseCluster {
	readonly #folder = mkdtempSync(join(tmpdir(), 'reprise-clickhouse-'));
	readonly #program = programPath();
	#ports: readonly { readonly http: number; readonly tcp: number }[] = [];
	readonly #servers: (ChildProcess | undefined)[] = [];

	/** The address that is asked: that of the first shard. */
	get url(): string {
		return `http://127.0.0.1:${this.#ports[0]!.http}`;
	}

	async open(): Promise<void> {
		const ports: number[] = [];
		for (let count = 0; count < 4; count++) ports.push(await freePort());
		this.#ports = [0, 1].map((shard) => ({ http: ports[shard]!, tcp: ports[shard + 2]! }));
		writeFileSync(join(this.#folder, 'users.xml'), usersXml());
		for (const shard of [0, 1]) await this.start(shard);
	}

	/** Starts a shard, with all that it held when it was stopped. */
	async start(shard: number): Promise<void> {
		const folder = join(this.#folder, `shard-${shard}`);
		mkdirSync(join(folder, 'data'), { recursive: true });
		const config = join(folder, 'config.xml');
		writeFileSync(config, this.#configXml(shard, folder));
		const server = spawn(this.#program, [`--config-file=${config}`], { stdio: 'ignore' });
		this.#servers[shard] = server;
		for (let tries = 0; tries < 200; tries++) {
			if (server.exitCode !== null) break;
			const isUp = await fetch(`http://127.0.0.1:${this.#ports[shard]!.http}/ping`).catch(
				() => null
			);
			if (isUp?.ok) return;
			await wait(100);
		}
		const log = join(folder, 'errors.log');
		throw new Error(`no server came up: ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
	}

	/** Ends a shard as a crash would: nothing is said to the other. */
	async stop(shard: number): Promise<void> {
		const server = this.#servers[shard];
		if (server === undefined || server.exitCode !== null) return;
		const ended = new Promise((resolve) => server.once('exit', resolve));
		server.kill('SIGKILL');
		await ended;
		this.#servers[shard] = undefined;
	}

	/** Runs a statement on a shard, as the user who may do everything. */
	async run(shard: number, sql: string): Promise<void> {
		await this.#post(shard, '', sql);
	}

	/** Adds a file to a table of a shard, in a format that ClickHouse names. */
	async insert(shard: number, table: string, format: string, path: string): Promise<void> {
		const statement = `INSERT INTO ${table} FORMAT ${format}`;
		await this.#post(shard, `?query=${encodeURIComponent(statement)}`, await openAsBlob(path));
	}

	async #post(shard: number, query: string, body: string | Blob): Promise<void> {
		const url = `http://127.0.0.1:${this.#ports[shard]!.http}/${query}`;
		const answer = await fetch(url, { method: 'POST', body });
		if (!answer.ok) throw new Error(await answer.text());
	}

	async close(): Promise<void> {
		for (const shard of [0, 1]) await this.stop(shard);
		rmSync(this.#folder, { recursive: true, force: true });
	}

	#configXml(shard: number, folder: string): string {
		const { http, tcp } = this.#ports[shard]!;
		const shards = this.#ports.map(
			(port) => `<shard><replica><host>127.0.0.1</host><port>${port.tcp}</port></replica></shard>`
		);
		return `<yandex>
	<logger><level>warning</level><log>${folder}/server.log</log><errorlog>${folder}/errors.log</errorlog></logger>
	<http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><listen_host>127.0.0.1</listen_host>
	<path>${folder}/data/</path><tmp_path>${folder}/data/tmp/</tmp_path>
	<users_config>${this.#folder}/users.xml</users_config>
	<default_profile>default</default_profile><default_database>default</default_database>
	<mark_cache_size>16777216</mark_cache_size>
	<remote_servers><two>${shards.join('')}</two></remote_servers>
</yandex>`;
	}
}

function usersXml(): string {
	const user = (
		{ name, password }: { name: string; password: string },
		profile: string,
		more = ''
	) =>
		`<${name}><password>${password}</password><networks><ip>127.0.0.1</ip></networks>
	<profile>${profile}</profile><quota>default</quota>${more}</${name}>`;
	const elsewhere = '<allow_databases><database>system</database></allow_databases>';
	return `<yandex>
	<profiles><default></default><reading><readonly>1</readonly></reading>
		<leaving_out><readonly>1</readonly><skip_unavailable_shards>1</skip_unavailable_shards></leaving_out></profiles>
	<users>${user({ name: 'default', password: '' }, 'default')}${user(users.reader, 'reading')}
		${user(users.stranger, 'reading', elsewhere)}${user(users.careless, 'leaving_out')}</users>
	<quotas><default></default></quotas>
</yandex>`;
}

/** Where the server is installed. It is no service: tests and benchmarks start and stop their own. */
function programPath(): string {
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/bin'];
	const found = folders.map((folder) => join(folder, 'clickhouse-server')).find(existsSync);
	if (found !== undefined) return found;
	throw new Error(
		'clickhouse-server is not installed: apt-get install -y --no-install-recommends clickhouse-server'
	);
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

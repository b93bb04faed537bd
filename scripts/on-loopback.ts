import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers on this machine alone. */
export interface LoopbackHost {
	readonly origin: string;
	/** Stops it answering, also those who are connected. */
	close(): Promise<void>;
}

/** Has a server answer on a free port of this machine. */
export async function onLoopback(server: Server): Promise<LoopbackHost> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}

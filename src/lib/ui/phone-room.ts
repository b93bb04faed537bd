import { InputError } from '$lib/model/input-error';
import type { InputFile } from '$lib/model/input-file';

/** What is known of the machine that a page runs on. */
export interface Machine {
	readonly userAgent: string;
	/** Fingers that a screen follows at once; Tablets that call themselves a Mac are told by it. */
	readonly maxTouchPoints: number;
	/** GiB in steps, where the browser says it. */
	readonly deviceMemory?: number;
}

/** Memory of a phone that does not say how much it has, in GiB. */
const usualGiB = 4;

/** The share of its memory that a phone leaves to one page before it ends it. */
const pageShare = 1 / 4;

/** What the page and its database take before anything is read, in bytes. */
const ownBytes = 256 * 2 ** 20;

/**
 * Memory for each byte of text: ten million trades, 419 MiB, take 340 MiB beside the page and its
 * database while they are read, and what is no CSV takes more.
 */
const perByte = 1.25;

/** A log that fits on every machine, in bytes of text. */
const leastBytes = 16 * 2 ** 20;

/** How many bytes of text a byte of a packed file stands for, as trade logs are. */
const packedTimes = 7;
const packed = /\.(?:gz|gzip|zip|zst|parquet)$/i;

/**
 * Throws `InputError` phone_full where a log is larger than a phone can hold, before it is read: a page
 * that takes too much memory there is ended without a word. Other machines are left to the database.
 */
export function requireRoom(files: readonly InputFile[], machine: Machine): void {
	const most = mostBytes(machine);
	const bytes = files.reduce(
		(sum, { name, size }) => sum + size * (packed.test(name) ? packedTimes : 1),
		0
	);
	if (most === null || bytes <= most) return;
	const [size, fits] = [bytes, most].map((count) => Math.round(count / 2 ** 20)) as [
		number,
		number
	];
	throw new InputError('phone_full', {
		file: files.map(({ name }) => name).join(', '),
		size,
		fits
	});
}

/** Whether a machine is a phone or a tablet. */
export function isPhone({ userAgent, maxTouchPoints }: Machine): boolean {
	const isTablet = userAgent.includes('Macintosh') && maxTouchPoints > 1;
	return isTablet || /Mobi|Android|iPhone|iPad|HarmonyOS/.test(userAgent);
}

/** Bytes of text that a phone or tablet can hold as a log; null on other machines. */
function mostBytes(machine: Machine): number | null {
	if (!isPhone(machine)) return null;
	const room = (machine.deviceMemory ?? usualGiB) * 2 ** 30 * pageShare - ownBytes;
	return Math.max(leastBytes, room / perByte);
}

import { describe, expect, test } from 'vitest';
import { failureText } from '../../src/lib/ui/failure-text';
import { requireRoom, type Machine } from '../../src/lib/ui/phone-room';
import { openNodeEngine } from '../../src/lib/engine/node';
import { fileOfBytes } from '../../src/lib/model/input-file';

const MiB = 2 ** 20;
const phone: Machine = {
	userAgent: 'Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/141 Mobile Safari/537.36',
	maxTouchPoints: 5,
	deviceMemory: 4
};
const iPad: Machine = { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X)', maxTouchPoints: 5 };
const laptop: Machine = { ...iPad, maxTouchPoints: 0 };
const small: Machine = { ...phone, deviceMemory: 1 };

const log = (name: string, MiBs: number) => ({
	...fileOfBytes(name, new Uint8Array()),
	size: MiBs * MiB
});

/** Why files are refused, or null where they are not. */
function refusal(machine: Machine, ...files: ReturnType<typeof log>[]): string | null {
	try {
		requireRoom(files, machine);
		return null;
	} catch (error) {
		return failureText(error, 'en');
	}
}

describe('a phone', () => {
	// A quarter of 4 GiB is 1,024 MiB; without 256 MiB for the page itself, by 1.25: 614.4 MiB of text.
	test('refuses what it cannot hold before it is read, and says what to do', () => {
		expect(refusal(phone, log('log.csv', 614))).toBeNull();
		expect(refusal(phone, log('log.csv', 615))).toBe(
			'log.csv is more than this phone can hold: about 615 MiB of trades, of which 614 MiB fit. Open it on a computer, or reduce it to a cube there with reprise rollup and open the cube here: it is thousands of times smaller.'
		);
	});

	test('counts all files of a log, and packed ones as what is in them', () => {
		expect(refusal(phone, log('a.csv', 400), log('b.csv', 200))).toBeNull();
		expect(refusal(phone, log('a.csv', 400), log('b.csv', 215))).toContain('a.csv, b.csv');
		// 87 x 7 = 609, 88 x 7 = 616.
		expect(refusal(phone, log('log.parquet', 87))).toBeNull();
		expect(refusal(phone, log('log.csv.gz', 88))).toContain('about 616 MiB');
	});

	test('that does not say what it has is taken for a usual one, and the least one takes small logs', () => {
		expect(refusal(iPad, log('log.csv', 615))).toContain('614 MiB fit');
		expect(refusal(small, log('log.csv', 16))).toBeNull();
		expect(refusal(small, log('log.csv', 17))).toContain('16 MiB fit');
	});

	test('is told from a computer, whose database says itself when it is full', async () => {
		expect(refusal(laptop, log('log.csv', 100_000))).toBeNull();
		const engine = await openNodeEngine({ memory: '8MB' });
		await engine.run("SET max_temp_directory_size = '0KB'");
		const full = engine.run('CREATE TABLE t AS SELECT i, hash(i) AS h FROM range(9000000) AS r(i)');
		const failure: unknown = await full.then(
			() => null,
			(error: unknown) => error
		);
		await engine.close();
		expect(failureText(failure, 'en')).toContain('more than the page can hold');
		expect(failureText(failure, 'zh')).toContain('reprise rollup');
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOfBlob, fileOfBytes, missingFile } from '../../../src/lib/model/input-file';
import { isSameLog, isSameMapping, sampleRequest } from '../../../src/lib/ui/request';
import {
	ObjectNumbers,
	ReceivedParts,
	receivedFile,
	sentFile
} from '../../../src/lib/ui/reading/sent-request';
import type { ReadRequest } from '../../../src/lib/ui/reading/held-log';

const bytes = new TextEncoder().encode('category,items\nbook,1\n');

/** What passes to the worker and is put together there. */
function passage() {
	const [numbers, parts] = [new ObjectNumbers(), new ReceivedParts()];
	return (request: ReadRequest) => {
		const files = request.files.map((file) => sentFile(file, null));
		const sent = structuredClone({ ...request, files, numbers: numbers.ofParts(request) });
		return parts.request(sent, receivedFile);
	};
}

function request(change: Partial<ReadRequest> = {}): ReadRequest {
	const { read, mapping, operatingModel, addedCategories, pack } = sampleRequest;
	const files = [fileOfBytes('log.csv', bytes)];
	return { files, read, mapping, operatingModel, addedCategories, pack, ...change };
}

describe('a request that passes to a worker', () => {
	test('is the same log and mapping there exactly where it is the same here', () => {
		const files = [[fileOfBytes('a.csv', bytes)], [fileOfBytes('b.csv', bytes)]];
		const reads = [{}, { where: [] }];
		const mappings = [new Map([['x', 'book']]), new Map<string, null>([['x', null]])];
		const requests = fc
			.tuple(fc.nat(1), fc.nat(1), fc.nat(1))
			.map(([file, read, mapping]) =>
				request({ files: files[file]!, read: reads[read]!, mapping: mappings[mapping]! })
			);
		fc.assert(
			fc.property(fc.array(requests, { minLength: 2, maxLength: 12 }), (here) => {
				const there = here.map(passage());
				for (const [one, own] of here.entries()) {
					for (const [other, its] of here.entries()) {
						expect(isSameLog(there[one]!, there[other]!)).toBe(isSameLog(own, its));
						expect(isSameMapping(there[one]!, there[other]!)).toBe(isSameMapping(own, its));
					}
				}
			})
		);
	});

	test('says there what it says here', () => {
		const said = request({ mapping: new Map([['blorb', 'book']]), operatingModel: 'c2c_parcel' });
		const { files, ...rest } = passage()(said);
		expect(rest).toEqual({ ...said, files: undefined });
		expect(files.map(({ name }) => name)).toEqual(['log.csv']);
	});

	test('brings the bytes of its files, and of a file that was not kept its name and size', async () => {
		const file = fileOfBlob('log.csv', new Blob([bytes]));
		const received = receivedFile(structuredClone(sentFile(file, null)));
		expect([...(await received.read(0, received.size))]).toEqual([...bytes]);
		const lacking = receivedFile(structuredClone(sentFile(missingFile('old.csv', 7), 'ab')));
		expect(lacking).toMatchObject({ name: 'old.csv', size: 7, missing: true });
	});
});

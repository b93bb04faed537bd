import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/lib/model/estimate';
import { optionsKey } from '../../src/lib/ui/options-key';
import { requestOf } from '../../src/lib/ui/project/request-of';
import { sampleRequest } from '../../src/lib/ui/request';
import { library } from '../support/library';
import { bareProject } from '../support/projects';

const { id, sha256 } = library.pack;
const keyOf = (choices: object) => optionsKey({ locale: 'en', ...choices });

describe('optionsKey(options)', () => {
	test('of a project that comes back is that of the log it was written for', () => {
		const back = requestOf('p.reprise', bareProject({ id, sha256 }), [], library, null);
		expect(keyOf(back.method)).toBe(keyOf(sampleRequest.method));
	});

	test('takes no notice of order, of language, or of choices that say nothing', () => {
		expect(keyOf({ region: 'CN', preset: 'default', overrides: [] })).toBe(
			keyOf({ locale: 'zh', preset: 'default', trees: undefined, region: 'CN' })
		);
	});

	test.each([
		['preset', { preset: 'half-life' }],
		['region', { region: 'JP' }],
		['displacement', { displacement: exactly(0.5) }],
		['own value', { overrides: [{ category: 'smartphone' }] }]
	])('tells another %s apart', (_name, change) => {
		expect(keyOf({ ...sampleRequest.method, ...change })).not.toBe(keyOf(sampleRequest.method));
	});
});

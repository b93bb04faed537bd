import { describe, expect, test } from 'vitest';
import { exactly } from '../../../src/lib/model/estimate';
import { InputError } from '../../../src/lib/model/input-error';
import { fileOfBytes, missingFile } from '../../../src/lib/model/input-file';
import { defaultProjectMethod, type Project } from '../../../src/lib/model/project';
import { requestOf } from '../../../src/lib/ui/project/request-of';
import { isSameLog, sampleRequest, withMissing } from '../../../src/lib/ui/request';
import { library } from '../../support/library';
import { bareProject } from '../../support/projects';

const { id, sha256 } = library.pack;
const bare = bareProject({ id, sha256 });
const request = (project: Project) => requestOf('p.reprise', project, [], library, null);

describe('requestOf(file, project, files, library, pack)', () => {
	test('of a project that says nothing is the sample, which needs no engine', () => {
		const made = request(bare);
		expect(isSameLog(sampleRequest, made)).toBe(true);
		expect(made).toEqual({ ...sampleRequest, method: { ...sampleRequest.method, overrides: [] } });
	});

	test('takes over every choice', () => {
		const made = request({
			...bare,
			read: { roles: { items: null } },
			method: {
				...defaultProjectMethod,
				preset: 'half-life',
				region: 'JP',
				displacement: exactly(0.2),
				operatingModel: 'c2c_local',
				scenario: { name: 'more', handlingTimes: 2 }
			},
			mapping: [{ sourceCategory: 'gift', category: null }]
		});
		expect(made.read).toEqual({ roles: { items: null } });
		expect(made.operatingModel).toBe('c2c_local');
		expect([...made.mapping]).toEqual([['gift', null]]);
		expect(made.method).toMatchObject({
			preset: 'half-life',
			region: 'JP',
			displacement: { central: 0.2 },
			scenario: { name: 'more', handlingTimes: 2, preset: 'default' }
		});
	});

	test('takes the default in place of a preset that the pack lacks', () => {
		const method = { ...defaultProjectMethod, preset: 'of-another-pack' };
		expect(request({ ...bare, method }).method.preset).toBe('default');
	});

	test('refuses a scenario that is none', () => {
		const method = { ...defaultProjectMethod, scenario: { name: 'x', handlingTimes: -1 } };
		expect(() => request({ ...bare, method })).toThrow(InputError);
	});
});

describe('withMissing(request, files)', () => {
	const there = fileOfBytes('a.csv', new Uint8Array(3));
	const lacking = missingFile('b.csv', 5);
	const kept = { ...sampleRequest, files: [there, lacking] };

	test('puts a file back where it was, and leaves all else', () => {
		const found = fileOfBytes('b.csv', new Uint8Array(5));
		expect(withMissing(kept, [found])).toEqual({ ...kept, files: [there, found] });
	});

	test.each([
		['of another size', fileOfBytes('b.csv', new Uint8Array(6))],
		['of another name', fileOfBytes('c.csv', new Uint8Array(5))]
	])('is null for a file %s: that is another log', (_, file) => {
		expect(withMissing(kept, [file])).toBeNull();
	});

	test('is null where nothing is missing', () => {
		expect(withMissing({ ...kept, files: [there] }, [there])).toBeNull();
	});

	test('a missing file is refused readably when it is read', async () => {
		await expect(lacking.read(0, 1)).rejects.toThrow(InputError);
	});
});

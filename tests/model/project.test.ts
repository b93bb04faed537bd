import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addedCategory } from '../../src/lib/model/added-category';
import { exactly } from '../../src/lib/model/estimate';
import {
	defaultProjectMethod,
	isPinned,
	writeProject,
	type Project
} from '../../src/lib/model/project';
import { readProject } from '../../src/lib/model/read-project';

const sha256 = 'ab'.repeat(32);
const least = { schema: 'reprise/project@1', pack: { id: '2026.1', sha256 } };

const read = (value: unknown) =>
	readProject('p.json', JSON.stringify(value), (scenario) => scenario);

const project: Project = {
	name: '三月的日志',
	pack: { id: '2026.1', sha256 },
	files: [{ name: '三月.csv', bytes: 12, sha256, synthetic: false }],
	read: {
		roles: { items: null, category: 'Kind' },
		reading: { encoding: 'gb18030', headerRow: 0 },
		where: [{ column: 'status', value: 'done' }]
	},
	method: {
		preset: 'half-life',
		displacement: { low: 0.1, central: 0.2, high: 0.3 },
		region: 'JP',
		trees: 'tree-year',
		households: null,
		vehicles: 'include',
		massEstimate: true,
		draws: 500,
		seed: 7,
		operatingModel: 'c2c_local',
		scenario: { name: 'more' }
	},
	overrides: [{ category: 'kayak', parameter: 'production', value: exactly(80), source: 'ours' }],
	addedCategories: [addedCategory('kayak')],
	mapping: [
		{ sourceCategory: 'canoe', category: 'kayak' },
		{ sourceCategory: 'gift', category: null }
	],
	scenarios: [{ name: 'more' }],
	views: { explore: { version: 1, sql: 'SELECT 1' } },
	targets: [{ measure: 'net', grain: 'year', from: '2025-01-01', part: null, value: 1_340_000 }],
	annotations: [{ day: '2025-06-18', text: '618' }]
};

describe('readProject(file, text, readScenario)', () => {
	test('reads what was written, and writes it again byte for byte', () => {
		const text = writeProject(project);
		const again = readProject('p.json', text, (scenario) => scenario);
		expect(again).toEqual(project);
		expect(writeProject(again)).toBe(text);
	});

	test('takes the default for what is not said, and passes over what it does not know', () => {
		expect(read({ ...least, colour: 'red', method: { mood: 'good' } })).toEqual({
			name: '',
			pack: { id: '2026.1', sha256 },
			files: [],
			read: {},
			method: defaultProjectMethod,
			overrides: [],
			addedCategories: [],
			mapping: [],
			scenarios: [],
			views: {}
		});
	});

	test.each<[unknown, RegExp]>([
		[{ ...least, schema: 'reprise/project@2' }, /"path":"schema".*project@1/],
		[{ schema: least.schema }, /"path":"pack"/],
		[{ ...least, pack: { id: 'x', sha256: 'abc' } }, /"path":"pack.sha256"/],
		[{ ...least, method: { vehicles: 'all' } }, /"path":"method.vehicles".*set_aside/],
		[{ ...least, method: { seed: 1.5 } }, /"path":"method.seed"/],
		[
			{ ...least, method: { displacement: exactly(2) } },
			/"path":"method.displacement","expected":"0..1"/
		],
		[
			{
				...least,
				overrides: [{ ...project.overrides[0], value: { low: 2, central: 1, high: 3 } }]
			},
			/"path":"overrides.0.value".*low <= central <= high/
		],
		[
			{ ...least, overrides: [{ category: 'book', parameter: 'service', value: exactly(70) }] },
			/"path":"overrides.0"/
		],
		[{ ...least, mapping: [{ sourceCategory: 'x' }] }, /"path":"mapping.0.category"/],
		[[], /bad_project/],
		[null, /bad_project/]
	])('refuses %j and says where', (value, message) => {
		expect(() => read(value)).toThrow(message);
	});

	test('refuses a scenario that the reader of scenarios refuses', () => {
		const refusing = () =>
			readProject('p.json', writeProject(project), () => {
				throw new Error('a scenario with a name');
			});
		expect(refusing).toThrow(/"path":"method.scenario","expected":"a scenario with a name"/);
	});

	test('never throws anything but a readable error, whatever the text', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(() => readProject('p.json', text, (scenario) => scenario)).toThrow(/^bad_project /);
			})
		);
	});
});

test('isPinned(project, pack) goes by the checksum, whatever the name', () => {
	expect(isPinned(project, { id: 'renamed', sha256 })).toBe(true);
	expect(isPinned(project, { id: '2026.1', sha256: 'cd'.repeat(32) })).toBe(false);
});

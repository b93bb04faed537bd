import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Assessment, PartMeasures } from '../../src/lib/model/assessment';
import { runCli } from '../support/run-cli';
import { derivedResult, type ExpectedCase, type ExpectedResult } from './expected-case';

const folder = 'tests/cases';

const cases = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

const read = <Value>(name: string, file: string) =>
	JSON.parse(readFileSync(join(folder, name, file), 'utf8')) as Value;

/** Arguments with the names of files turned into paths from the project's folder. */
function argumentsOf(name: string): readonly string[] {
	const { args } = read<{ args: readonly string[] }>(name, 'options.json');
	const files = new Set(readdirSync(join(folder, name)));
	return args.map((argument) => (files.has(argument) ? join(folder, name, argument) : argument));
}

async function assessmentOf(name: string): Promise<Assessment> {
	const { code, out, err } = await runCli(['assess', ...argumentsOf(name), '--format', 'json']);
	expect(err).toBe('');
	expect(code).toBe(0);
	return JSON.parse(out) as Assessment;
}

const close = (found: number | null | undefined, wanted: number | null) => {
	if (found === null || found === undefined || wanted === null) return expect(found).toBe(wanted);
	const size = Math.max(1, Math.abs(found), Math.abs(wanted));
	expect(Math.abs(found - wanted), `${found} is not ${wanted}`).toBeLessThanOrEqual(1e-9 * size);
};

/** JSON with one line for each list of plain values, so that a change is read as a row. */
function written(expected: ExpectedCase): string {
	const text = JSON.stringify(expected, null, '\t');
	return `${text.replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, list: string) => `[${list.replace(/\s*\n\s*/g, ' ')}]`)}\n`;
}

/** Items of a part, or kg where the log weighs. */
const amountOf = ({ items, massKg }: PartMeasures) => items ?? massKg;

describe.each(cases)('case %s', (name) => {
	test('has numbers that follow from its holdings by the oracle', () => {
		const expected = read<ExpectedCase>(name, 'expected.json');
		const result = derivedResult(expected);
		if (process.env['UPDATE_CASES'] === '1') {
			writeFileSync(join(folder, name, 'expected.json'), written({ ...expected, result }));
		} else {
			expect(expected.result).toEqual(result);
		}
	});

	test('is assessed as expected', async () => {
		const expected = read<ExpectedCase>(name, 'expected.json');
		const assessment = await assessmentOf(name);
		expect(assessment.rows).toEqual(expected.rows);
		expect(assessment.byMonth.map((part) => [part.month, amountOf(part)])).toEqual(
			expected.byMonth
		);
		expect(assessment.rejects.map(({ line, code }) => [line, code])).toEqual(
			expected.rejects ?? []
		);
		expect(assessment.issues.map(({ code }) => code).sort()).toEqual([...expected.issues].sort());
		expectResult(assessment, expected.result);
	});

	test('has a note whose arithmetic by hand comes to the same total', () => {
		const note = readFileSync(join(folder, name, 'note.md'), 'utf8');
		const [, total] = /^ +total .*= +(-?[\d,.]+) kg/m.exec(note)!;
		const { result } = read<ExpectedCase>(name, 'expected.json');
		close(Number(total!.replaceAll(',', '')), result.totals!.net);
	});
});

function expectResult(assessment: Assessment, result: ExpectedResult): void {
	const { items, massKg, coverage, totals, vehicles, byCategory } = assessment;
	const { setAside, returned, ...counts } = result.counts;
	expect(items ?? { ...massKg, setAside, returned }).toEqual({ ...counts, setAside, returned });
	close(coverage, result.coverage);
	close(totals.displacedKgCo2e?.central, result.totals?.displaced ?? null);
	close(totals.addedKgCo2e?.central, result.totals?.added ?? null);
	close(totals.directKgCo2e?.central, result.totals?.direct ?? null);
	close(totals.netAvoidedKgCo2e?.central, result.totals?.net ?? null);
	expect(vehicles?.items ?? null).toBe(result.vehicles?.items ?? null);
	close(vehicles?.netAvoidedKgCo2e?.central ?? null, result.vehicles?.net ?? null);
	const parts = new Map(byCategory.map((part) => [part.category ?? '', part]));
	expect([...parts.keys()].sort()).toEqual(Object.keys(result.byCategory).sort());
	for (const [category, [amount, net]] of Object.entries(result.byCategory)) {
		const part = parts.get(category)!;
		expect(amountOf(part)).toBe(amount);
		close(part.netAvoidedKgCo2e?.central ?? null, net);
	}
}

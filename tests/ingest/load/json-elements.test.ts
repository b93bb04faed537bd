import { describe, expect, test } from 'vitest';
import {
	JsonElements,
	JsonLines,
	type JsonElement
} from '../../../src/lib/ingest/load/json-elements';

const big = 16 * 1024 * 1024;

function elementsOf(cutter: JsonElements | JsonLines, pieces: readonly string[]): JsonElement[] {
	return [...pieces.flatMap((piece) => [...cutter.push(piece)]), ...cutter.finish()];
}

describe('a JSON array', () => {
	const text = '{"meta": [1, 2], "rows": [\n {"a": "x]\\"y"},\n {"a": [2]}\n]}';

	test('is cut into the same elements, wherever its pieces end', () => {
		const whole = elementsOf(new JsonElements(['rows']), [text]);
		expect(whole.map(({ line }) => line)).toEqual([2, 3]);
		expect(elementsOf(new JsonElements(['rows']), [...text])).toEqual(whole);
		for (let at = 1; at < text.length; at++) {
			const pieces = [text.slice(0, at), text.slice(at)];
			expect(elementsOf(new JsonElements(['rows']), pieces)).toEqual(whole);
		}
	});

	test('goes on behind an element that is too long, whose beginning is no JSON', () => {
		const long = `{"a": "${'x'.repeat(big)}`;
		const found = elementsOf(new JsonElements(), ['[{"a": 1}, ', long, '"}, {"a": 3}', ']']);
		expect(found).toHaveLength(3);
		expect(found.map(({ text }) => text.slice(0, 8))).toEqual(['{"a": 1}', '{"a": "x', '{"a": 3}']);
		expect(found[1]!.text.length).toBeLessThan(2000);
		expect(() => JSON.parse(found[1]!.text) as unknown).toThrow();
	});
});

describe('JSON lines', () => {
	test('are cut into the same lines, wherever pieces end', () => {
		const text = '{"a": 1}\n\n{"a": 2}\r\n{"a": 3}';
		const whole = elementsOf(new JsonLines(), [text]);
		expect(whole.map(({ text, line }) => [text, line])).toEqual([
			['{"a": 1}', 1],
			['{"a": 2}', 3],
			['{"a": 3}', 4]
		]);
		expect(elementsOf(new JsonLines(), [...text])).toEqual(whole);
	});

	test('go on behind a line that is too long, whose beginning is no JSON', () => {
		const pieces = ['{"a": "', 'x'.repeat(big), 'y"}\n{"a": 2}\n'];
		const found = elementsOf(new JsonLines(), pieces);
		expect(found.map(({ line }) => line)).toEqual([1, 2]);
		expect(() => JSON.parse(found[0]!.text) as unknown).toThrow();
		expect(found[1]!.text).toBe('{"a": 2}');
	});
});

import { expect, test } from 'vitest';
import { inputFailure } from '../../src/cli/input-failure';
import { EngineError } from '../../src/lib/model/engine';
import { InputError } from '../../src/lib/model/input-error';

test('a log that is too much for the database is a failure of the input, in one line', () => {
	const error = new EngineError('Out of Memory Error: failed to pin block\nMore text', 'SELECT 1');
	expect(inputFailure(error)).toMatchObject({
		code: 'engine_failed',
		parameters: { reason: 'Out of Memory Error: failed to pin block' },
		cause: error
	});
});

test('an InputError is what it is', () => {
	const error = new InputError('empty_file', { file: 'a.csv' });
	expect(inputFailure(error)).toBe(error);
});

test.each([
	new EngineError('Parser Error: syntax error', 'SELEKT'),
	new Error('unknown preset: x'),
	'text'
])('%s is a mistake of ours', (error) => {
	expect(inputFailure(error)).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { diffAssessments } from '../../src/lib/model/diff-assessments';
import { libraryWithPack } from '../../src/lib/model/library-with-pack';
import { readPack } from '../../src/lib/model/read-pack';
import { assessText } from '../support/assess-text';
import { library } from '../support/library';
import { withFile } from '../support/pack';

const log = 'category,items\nsmartphone,3\nbook,2\nkayak,1\nbicycle,1\n';

/** The bundled library with the production of a smartphone doubled. */
const doubled = libraryWithPack(
	library,
	readPack(
		'own',
		withFile('production.csv', (text) =>
			text.replace('36.1666666666667,54.25,81.375', '36.1666666666667,108.5,162.75')
		)
	)
);

describe('diffAssessments(from, to)', () => {
	test('says which categories move the total, and adds up to its difference', async () => {
		const { assessment: from } = await assessText(log);
		const { assessment: to } = await assessText(log, { library: doubled });
		const move = diffAssessments(from, to);
		// 3 phones x (108.5 - 54.25) x displacement 0.5 x service 0.7 = 56.9625 kg more.
		expect(move.byCategory.map(({ category }) => category)).toEqual(['smartphone']);
		expect(move.differenceKgCo2e).toBeCloseTo(56.9625, 9);
		expect(move.to!.central - move.from!.central).toBeCloseTo(move.differenceKgCo2e, 9);
		const parts = move.byCategory.reduce((sum, part) => sum + part.differenceKgCo2e, 0);
		expect(parts).toBe(move.differenceKgCo2e);
	});

	test('finds no move between an assessment and itself', async () => {
		const { assessment } = await assessText(log);
		expect(diffAssessments(assessment, assessment)).toMatchObject({
			differenceKgCo2e: 0,
			byCategory: []
		});
	});

	test('counts a category that was not covered before as its whole', async () => {
		const { assessment: covered } = await assessText('category,items\nbook,2\nsmartphone,1\n');
		const { assessment: bare } = await assessText('category,items\nbook,2\n');
		const [move] = diffAssessments(bare, covered).byCategory;
		expect(move).toMatchObject({ category: 'smartphone', fromKgCo2e: null });
		expect(move!.differenceKgCo2e).toBe(move!.toKgCo2e);
	});
});

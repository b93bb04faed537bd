import { defaultOperatingModel, resolveFactor } from '../impact';
import * as m from '../messages/compiled/messages.js';
import { formatCount, formatNumber } from '../messages/format';
import type { Category } from '../model/category';
import type { Factor, Grade } from '../model/factor-pack';
import { numbered } from '../messages/marked-text';
import { sheetId } from '../model/sheet-id';
import type { DocumentSection, DocumentTable } from './document-tree';
import {
	boundCells,
	boundHeads,
	heads,
	inWords,
	listed,
	named,
	sourcesCell,
	type MethodContext,
	type Said
} from './method-context';

const gradeMeanings: Readonly<Record<Grade, Said>> = {
	A: m.appendix_grade_a,
	B: m.appendix_grade_b,
	C: m.appendix_grade_c,
	D: m.appendix_grade_d
};

/** Production emissions: the grades of the evidence, what has no factor, and every category's values. */
export function productionSection(context: MethodContext): DocumentSection {
	const { library, locale } = context;
	const all = productionTable(context);
	return {
		id: 'production',
		title: all.label,
		blocks: [
			{ kind: 'paragraph', text: m.method_production_lead({}, { locale }) },
			{ kind: 'table', table: gradesTable(context) },
			{ kind: 'paragraph', text: withoutFactorText(context) },
			{
				kind: 'table',
				table: all,
				fold: m.method_production_open(
					{ count: formatCount(library.pack.production.size, locale) },
					{ locale }
				)
			}
		]
	};
}

/** How many categories have which grade, and how wide their ranges are. */
function gradesTable({ library, locale }: MethodContext): DocumentTable {
	const labels = [m.method_grade, m.method_meaning, m.appendix_categories, m.appendix_width];
	const factors = [...library.pack.production.values()];
	const grades = Object.keys(gradeMeanings) as Grade[];
	return {
		label: m.appendix_grades_title({}, { locale }),
		columns: heads(locale, labels, [m.appendix_categories, m.appendix_width]),
		rows: grades.map((grade) => {
			const ofGrade = factors.filter((factor) => factor.grade === grade);
			const width = ofGrade.length === 0 ? '' : formatNumber(medianWidth(ofGrade), locale, 2);
			return [
				{ text: grade },
				{ text: gradeMeanings[grade]({}, { locale }) },
				named(formatCount(ofGrade.length, locale), sheetId('grade', grade)),
				named(width, sheetId('grade', grade))
			];
		})
	};
}

/** The middle one of the ratios of high to low. */
function medianWidth(factors: readonly Factor[]): number {
	const ratios = factors.map(({ low, high }) => high / low).sort((a, b) => a - b);
	return ratios[Math.floor(ratios.length / 2)]!;
}

/** All categories of the library, as they are counted. */
const allCategories = sheetId('categories', '', '', '', '', '', '', '');

function withoutFactorText(context: MethodContext): string {
	const { library, locale } = context;
	const missing = withoutFactor(context);
	return m.appendix_without_factor(
		{
			count: numbered(sheetId('uncovered'), formatCount(missing.length, locale)),
			total: numbered(allCategories, formatCount(library.categories.length, locale)),
			names: listed(
				missing.map((category) => inWords(category, locale)),
				locale
			)
		},
		{ locale }
	);
}

/** The categories that have no factor under the operating model they take by default. */
export function withoutFactor({ library, method }: MethodContext): readonly Category[] {
	return library.categories.filter((category) => {
		const id = defaultOperatingModel(category);
		const model = library.operatingModels.find((candidate) => candidate.id === id);
		return model === undefined || resolveFactor(method, category, model) === null;
	});
}

/** Production emissions of every category that has a factor, kg CO2e per item. */
function productionTable(context: MethodContext): DocumentTable {
	const { library, locale } = context;
	const labels = [m.method_category, ...boundHeads, m.method_grade, m.method_sources];
	return {
		label: m.method_production_title({}, { locale }),
		columns: heads(locale, labels, boundHeads),
		rows: library.categories.flatMap((category) => {
			const factor = library.pack.production.get(category.id);
			if (factor === undefined) return [];
			return [
				[
					{ text: inWords(category, locale) },
					...boundCells(factor, locale, sheetId('pack', 'production', category.id)),
					{ text: factor.grade },
					sourcesCell(factor.sourceIds, context)
				]
			];
		})
	};
}

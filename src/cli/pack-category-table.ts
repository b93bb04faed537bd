import * as m from '../lib/messages/compiled/messages.js';
import { formatDate, formatKg, formatNumber } from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import type { Category } from '../lib/model/category';
import type { EvidencePoint } from '../lib/model/evidence-point';
import type { Library } from '../lib/model/library';
import type { PackValue } from '../lib/model/pack-values';
import { described } from './pack-overview-table';
import { textTable } from './text-table';
import { valueText } from './value-text';
import { wrapText } from './wrap-text';

/** What a pack says of one category, and the evidence behind it. */
export interface CategoryDossier {
	readonly library: Library;
	readonly category: Category;
	readonly values: readonly PackValue[];
	readonly points: readonly EvidencePoint[];
}

/** The same for a person at a terminal: values, evidence points, sources. */
export function packCategoryTable(dossier: CategoryDossier, locale: Locale): string {
	const { library, category, values, points } = dossier;
	const { id, sha256 } = library.pack;
	const name = locale === 'zh' ? category.nameZh : category.nameEn;
	const none = m.packs_label_none({}, { locale });
	const mass = category.defaultMassKg;
	const blocks = [
		[
			`${name} (${category.id})`,
			...described([
				[m.packs_label_group({}, { locale }), category.group],
				[m.packs_label_size({}, { locale }), category.sizeClass],
				[m.packs_label_mass({}, { locale }), mass === null ? none : formatKg(mass, locale)]
			])
		],
		[valuesTable(values, locale)],
		[
			m.packs_label_evidence({}, { locale }),
			points.length === 0 ? `  ${none}` : evidenceTable(points, locale)
		],
		sourceLines(dossier, locale),
		[wrapText(m.packs_show_name({ id, sha256 }, { locale }))]
	];
	return blocks.map((lines) => `${lines.join('\n').trimEnd()}\n`).join('\n');
}

/** Wider sources and keys are cut. */
const widest = 36;

function valuesTable(values: readonly PackValue[], locale: Locale): string {
	return textTable(
		[
			{ label: m.packs_column_value({}, { locale }), widest },
			{ label: m.cli_column_central({}, { locale }) },
			{ label: m.packs_column_unit({}, { locale }) },
			{ label: m.cli_column_grade({}, { locale }) },
			{ label: m.packs_column_review({}, { locale }) }
		],
		values.map((entry) => [
			entry.table === 'production.csv' ? `production ${entry.key}` : entry.key,
			valueText(entry, locale),
			entry.unit ?? '',
			entry.grade ?? '',
			entry.reviewBy === null ? '' : formatDate(entry.reviewBy, locale)
		])
	);
}

function evidenceTable(points: readonly EvidencePoint[], locale: Locale): string {
	const uses = {
		median: m.packs_use_median,
		range: m.packs_use_range,
		excluded: m.packs_use_excluded
	};
	return textTable(
		[
			{ label: 'kg CO2e', numeric: true },
			{ label: m.packs_column_sources({}, { locale }) },
			{ label: m.packs_column_family({}, { locale }), widest },
			{ label: m.packs_column_year({}, { locale }) },
			{ label: m.packs_column_scope({}, { locale }), widest },
			{ label: m.packs_column_use({}, { locale }) }
		],
		points.map((point) => [
			formatNumber(point.kgCo2ePerItem, locale),
			point.sourceId,
			point.family,
			point.year,
			point.scope,
			uses[point.use]({}, { locale })
		])
	);
}

function sourceLines({ library, values, points }: CategoryDossier, locale: Locale) {
	const ids = new Set([
		...values.flatMap(({ sourceIds }) => sourceIds),
		...points.map(({ sourceId }) => sourceId)
	]);
	const lines = [...ids].sort().map((id) => {
		const source = library.sources.find((known) => known.id === id);
		const parts = [source?.title, source?.publisher, source?.year, source?.licence, source?.url];
		const text = parts.filter((part) => part !== undefined && part !== null && part !== '');
		return wrapText([id, ...text].join(', '), 4, 2);
	});
	return [m.packs_label_sources({}, { locale }), ...lines];
}

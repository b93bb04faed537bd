import { fromKey, toKey, waterfall } from '../../figures';
import { changeSteps, effectNames } from '../../figures/change-steps';
import * as m from '../../messages/compiled/messages.js';
import { formatKg, formatPeriod, formatRange } from '../../messages/format';
import { emissionsCell, emissionsColumn, textCell, textColumn } from '../office/cells';
import type { ReportContext } from './report-context';
import type { ReportChart, ReportPoint, ReportSection } from './report-document';
import { pointOf } from './report-point';
import type { ReportChange } from './report-subject';

/** What moved since the period before, and by what; nothing where there are no two periods. */
export function movedSections(context: ReportContext): readonly ReportSection[] {
	const { change, locale } = context;
	if (change === null || change.split.times === null || change.split.total === 0) return [];
	const title = m.change_title({}, { locale });
	return [
		{
			id: 'change',
			title,
			blocks: [
				...changeTexts(change, context).map((text) => ({ kind: 'paragraph' as const, text })),
				{
					kind: 'figure',
					figure: stepsFigure(change, context),
					chart: movedChart(change, context)
				},
				{ kind: 'table', table: movedTable(change, context) }
			]
		}
	];
}

function periodsOf({ before, after }: ReportChange, { locale }: ReportContext) {
	return {
		before: formatPeriod(before.from, before.to, locale),
		after: formatPeriod(after.from, after.to, locale)
	};
}

function changeTexts(change: ReportChange, context: ReportContext): readonly string[] {
	const { locale } = context;
	const { low, high } = change.ranges.total;
	const { total } = change.split;
	const [least, most] = total < 0 ? [-high, -low] : [low, high];
	const words = {
		...periodsOf(change, context),
		change: formatKg(Math.abs(total), locale),
		range: formatRange({ low: least, high: most }, locale)
	};
	const isSure = low > 0 || high < 0;
	return [
		(total < 0 ? m.change_less : m.change_more)(words, { locale }),
		(isSure ? m.change_sure : m.change_unsure)({}, { locale })
	];
}

function stepsFigure(change: ReportChange, context: ReportContext) {
	const { before, after } = periodsOf(change, context);
	const { locale, figures } = context;
	const rows = {
		from: { key: fromKey, label: before, kg: change.totals.before },
		steps: changeSteps(change.split, locale),
		to: { key: toKey, label: after, kg: change.totals.after }
	};
	return { ...waterfall(rows, figures), name: 'change' };
}

/** Both periods and the effects whose ranges are known, as bars from zero. */
function movedChart(change: ReportChange, context: ReportContext): ReportChart {
	const { before, after } = periodsOf(change, context);
	const { unit, locale } = context;
	const { split, ranges, totals } = change;
	const point = (label: string, central: number, range: { low: number; high: number }) =>
		pointOf(label, { ...range, central }, unit.kg);
	const points: ReportPoint[] = [
		point(before, totals.before, ranges.before),
		point(effectNames.volume({}, { locale }), split.volume, ranges.effects.volume),
		point(effectNames.mix({}, { locale }), split.mix, ranges.effects.mix),
		point(after, totals.after, ranges.after)
	];
	return {
		kind: 'bars',
		unit: m.report_unit_co2e({ unit: unit.symbol }, { locale }),
		series: m.report_net({}, { locale }),
		points
	};
}

function movedTable({ split, ranges }: ReportChange, { names, unit, locale }: ReportContext) {
	const byCategory = new Map(ranges.byCategory.map(({ category, total }) => [category, total]));
	const moved = split.byCategory
		.filter(({ total, volume, mix }) => total !== 0 || volume !== 0 || mix !== 0)
		.toSorted((a, b) => Math.abs(b.total) - Math.abs(a.total));
	const heads = [m.report_low, m.report_change, m.report_high, m.change_volume, m.change_mix];
	return {
		id: 'change',
		label: m.change_table({}, { locale }),
		columns: [
			textColumn(m.change_category({}, { locale })),
			...heads.map((head) => emissionsColumn(head({}, { locale }), unit, locale))
		],
		rows: moved.map(({ category, total, volume, mix }) => {
			const range = byCategory.get(category)!;
			const values = [range.low, total, range.high, volume, mix];
			return [
				textCell(names.category(category)),
				...values.map((kg) => emissionsCell(kg, unit, locale))
			];
		})
	};
}

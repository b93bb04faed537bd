import type { Assessment, PartMeasures } from '../lib/model/assessment';
import { safeCsv } from '../lib/model/safe-csv';

/** The total and every breakdown, one row per part; an empty cell where nothing was assessed. */
export function assessmentCsv(assessment: Assessment): string {
	const { totals, items, massKg, coverage } = assessment;
	const whole = {
		items: items?.total ?? null,
		massKg: massKg?.total,
		coverage,
		netAvoidedKgCo2e: totals.netAvoidedKgCo2e
	};
	return safeCsv(
		['breakdown', 'part', 'items', 'mass_kg', 'coverage', ...netColumns],
		[
			csvRow('total', '', whole),
			...assessment.byCategory.map((part) => csvRow('category', part.category, part)),
			...assessment.byMonth.map((part) => csvRow('month', part.month, part)),
			...assessment.byPlatform.map((part) => csvRow('platform', part.platform, part)),
			...assessment.byRegion.map((part) => csvRow('region', part.region, part)),
			...assessment.byOperatingModel.map((part) =>
				csvRow('operating_model', part.operatingModel, part)
			),
			...assessment.byChannel.map((part) => csvRow('channel', part.channel, part))
		]
	);
}

const netColumns = ['low', 'central', 'median', 'high'].map(
	(bound) => `net_avoided_kg_co2e_${bound}`
);

function csvRow(
	breakdown: string,
	part: string | null,
	{ items, massKg, coverage, netAvoidedKgCo2e: net }: PartMeasures
) {
	const bounds = net ? [net.low, net.central, net.median, net.high] : [null, null, null, null];
	return [breakdown, part, items, massKg ?? null, coverage, ...bounds];
}

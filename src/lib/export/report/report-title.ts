import * as m from '../../messages/compiled/messages.js';
import {
	formatCount,
	formatKg,
	formatPercent,
	formatPeriod,
	formatRange,
	massUnitFor
} from '../../messages/format';
import type { Locale } from '../../messages/locale';
import type { Assessment } from '../../model/assessment';
import { isPoint, isSignUncertain } from '../../model/estimate';
import type { ReportContext } from './report-context';

/** The finding in a sentence, with its range; under a scenario that is said first. */
export function reportTitle({ assessment, locale }: ReportContext): string {
	const said = finding(assessment, locale);
	const { scenario } = assessment.method;
	if (scenario === undefined) return said;
	return m.scenarios_sentence({ name: scenario.name, sentence: said }, { locale });
}

function finding(assessment: Assessment, locale: Locale): string {
	const { totals, period } = assessment;
	const net = totals.netAvoidedKgCo2e;
	if (net === null) {
		return m.report_none({ items: goods(assessment, 'total', locale) }, { locale });
	}
	const isCost = net.central < 0;
	const shown = isCost ? { low: -net.high, high: -net.low } : net;
	const unit = massUnitFor(net.central, locale);
	const range = m.cli_range({ range: formatRange(shown, locale, { unit }) }, { locale });
	const days = period === null ? null : formatPeriod(period.from, period.to, locale);
	return (isCost ? m.report_caused : m.report_avoided)(
		{
			items: goods(assessment, 'assessed', locale),
			net: formatKg(Math.abs(net.central), locale),
			range: isPoint(net) ? '' : range,
			period: days === null ? '' : m.cli_period({ period: days }, { locale })
		},
		{ locale }
	);
}

/** How much was traded: items, or a mass in a log that weighs. */
function goods({ items, massKg }: Assessment, part: 'total' | 'assessed', locale: Locale): string {
	if (items === null) {
		return m.cli_kilograms({ mass: formatKg(massKg?.[part] ?? 0, locale) }, { locale });
	}
	const count = items[part];
	return m.cli_items({ count, text: formatCount(count, locale) }, { locale });
}

/** What the finding is of, how sure it is and what it rests on. */
export function reportLead(context: ReportContext): readonly string[] {
	const { assessment, limits, synthetic, names, locale } = context;
	const { coverage, factorPack, method } = assessment;
	const share = coverage === null ? null : formatPercent(coverage, locale);
	const covered = assessment.items === null ? m.impact_coverage_mass : m.impact_coverage_items;
	const basis = { pack: factorPack.id, preset: names.preset(method.preset) };
	return [
		...(synthetic ? [m.report_synthetic({}, { locale })] : []),
		limitsText(limits, locale),
		...rangeTexts(assessment, locale),
		...(share === null ? [] : [covered({ share }, { locale })]),
		m.report_basis(basis, { locale })
	];
}

function limitsText(limits: readonly string[], locale: Locale): string {
	if (limits.length === 0) return m.report_everything({}, { locale });
	const list = limits.join(m.report_limit_separator({}, { locale }));
	return m.report_limits({ limits: list }, { locale });
}

function rangeTexts({ totals, method }: Assessment, locale: Locale): readonly string[] {
	const net = totals.netAvoidedKgCo2e;
	if (net === null) return [];
	if (isPoint(net)) return [m.report_no_range({}, { locale })];
	const words = {
		draws: formatCount(method.draws, locale),
		median: formatKg(net.median, locale)
	};
	return [
		m.report_range(words, { locale }),
		...(isSignUncertain(net) ? [m.report_sign_uncertain({}, { locale })] : [])
	];
}

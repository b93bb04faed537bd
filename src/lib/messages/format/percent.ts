import type { Locale } from '../locale';
import { noBreakSpace, numberFormat } from './tables';

const signs: Readonly<Record<Locale, string>> = { en: `${noBreakSpace}%`, zh: '%' };

/**
 * A share (0 to 1) as percent with at most `decimals` decimals (1 unless told): "93.2 %". What is
 * neither nothing nor everything never reads as 0 or 100: "<0.1 %", ">99.9 %".
 */
export function formatPercent(share: number, locale: Locale, decimals = 1): string {
	const percent = share * 100;
	const step = 10 ** -decimals;
	const write = numberFormat(`,.${decimals}~f`, locale);
	const text = boundedText(percent, step, write);
	return `${text}${signs[locale]}`;
}

function boundedText(percent: number, step: number, write: (value: number) => string): string {
	if (percent > 0 && percent < step / 2) return `<${write(step)}`;
	if (percent < 100 && percent >= 100 - step / 2) return `>${write(100 - step)}`;
	return write(percent);
}

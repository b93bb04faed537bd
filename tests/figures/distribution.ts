import { darkTheme, distribution, type Figure } from '../../src/lib/figures/index';
import { chinese, english, phone } from './samples';
import { bell } from './uncertainty-samples';

const usual = bell(430_000, 105_000, 452_000);
const negative = bell(20_000, 60_000, 24_000);
const certain = { low: 25, median: 25, central: 25, high: 25, draws: 10_000 };
/** The central value lies outside the range, as it may where many parameters are skewed. */
const skewed = { ...usual, central: 640_000 };

export const figures: Readonly<Record<string, Figure>> = {
	normal: distribution(usual, english),
	chinese: distribution(usual, chinese),
	dark: distribution(usual, { ...english, theme: darkTheme }),
	phone: distribution(usual, phone),
	'phone-chinese': distribution(usual, { ...phone, locale: 'zh' }),
	negative: distribution(negative, english),
	'negative-phone': distribution(negative, phone),
	'all-negative': distribution(bell(-400_000, 50_000), english),
	skewed: distribution(skewed, { ...english, width: 480 }),
	single: distribution({ ...certain, bins: [{ from: 25, to: 25, count: 10_000 }] }, english),
	empty: distribution(null, english)
};

import { readTheme } from '../../src/lib/export/figure/read-theme';
import {
	categories,
	fileThemes,
	textWidth,
	type Figure,
	type Theme,
	type ThemeFamily
} from '../../src/lib/figures/index';
import { widthUnits } from '../../src/lib/figures/text-metrics';
import { ascii, cubicFont, faceOf } from '../support/own-font';
import { framedFigures } from './framed';
import { categoryRows, chinese, english, phone } from './samples';

/** One font of somebody's own for all that a figure says. */
const acme = { family: 'Acme', licence: 'OFL-1.1', faces: [faceOf(400, cubicFont)] };
const read = await readTheme(JSON.stringify({ fonts: { text: acme, titles: acme } }));

const own = { ...english, theme: read.theme! };

export const figures: Readonly<Record<string, Figure>> = {
	ranked: categories(categoryRows('en'), own),
	chinese: categories(categoryRows('zh'), { ...own, locale: chinese.locale }),
	phone: categories(categoryRows('en'), { ...own, width: phone.width }),
	trend: framedFigures['trend']!('en')(own),
	number: framedFigures['number']!('en')(own),
	item: framedFigures['item']!('en')(own)
};

/** A font whose letters are wider by a tenth than those of Inter. */
const wide: ThemeFamily = {
	...{ family: 'Wide', licence: 'none: it has no outlines' },
	faces: [
		{
			...{ weight: 500, href: '' },
			widths: new Map(
				[...ascii].map((letter) => [
					letter.codePointAt(0)!,
					Math.round(1.1 * textWidth(letter, 'sans-600', widthUnits))
				])
			)
		}
	]
};

/** A theme that makes every text wider: what is measured in another font leaves its place. */
export const wideTheme: Theme = { ...fileThemes.light, fonts: { text: wide, titles: wide } };

import {
	darkTheme,
	tileMap,
	worldMap,
	type Figure,
	type MapRow
} from '../../src/lib/figures/index';
import { chinaTiles, worldShapes } from '../../src/lib/ui/server/map-shapes';
import { library } from '../support/library';
import { around, chinese, english, phone } from './samples';

export const [tiles, shapes] = await Promise.all([chinaTiles(), worldShapes()]);

function rowsOf(
	amounts: Readonly<Record<string, number | null>>,
	locale: 'en' | 'zh'
): readonly MapRow[] {
	return Object.entries(amounts).map(([key, tonnes]) => {
		const { nameEn, nameZh } = library.regions.find(({ id }) => id === key)!;
		const net = tonnes === null ? null : around(tonnes * 1000);
		return { key, label: locale === 'en' ? nameEn : nameZh, items: 1234, net };
	});
}

/** Provinces with less from the first on, one at a cost, one without a factor, some without trades. */
const provinces = Object.fromEntries([
	...tiles.slice(0, 28).map(({ region }, place) => [region, 40 / (1 + place)]),
	['CN-HK', -1.2],
	['CN-SH', 87],
	['CN-HI', null]
]) as Readonly<Record<string, number | null>>;
const countries = { DE: 120, FR: 64, PL: 31, LT: 9.5, US: 22, JP: 3, CN: 41, AU: -2, BR: null };
/** A log of neighbours, which a map of the whole world has no room for. */
const neighbours = { BE: 37.7, NL: 4.4, CH: 1.6, LU: 0.09, DE: -2, FR: null };
const beside = [{ key: null, label: 'Not stated', items: 40, net: around(2100) }];
export const provinceRows = (locale: 'en' | 'zh') => [...rowsOf(provinces, locale), ...beside];
export const countryRows = (locale: 'en' | 'zh') => [...rowsOf(countries, locale), ...beside];
const dark = { ...english, theme: darkTheme };

export const figures: Readonly<Record<string, Figure>> = {
	tiles: tileMap(provinceRows('en'), tiles, english),
	'tiles-chinese': tileMap(rowsOf(provinces, 'zh'), tiles, chinese),
	'tiles-dark': tileMap(rowsOf(provinces, 'en'), tiles, dark),
	'tiles-phone': tileMap(rowsOf(provinces, 'en'), tiles, phone),
	'tiles-phone-chinese': tileMap(rowsOf(provinces, 'zh'), tiles, { ...phone, locale: 'zh' }),
	'tiles-empty': tileMap([], tiles, english),
	world: worldMap(countryRows('en'), shapes, english),
	'world-chinese': worldMap(rowsOf(countries, 'zh'), shapes, chinese),
	'world-dark': worldMap(rowsOf(countries, 'en'), shapes, dark),
	'world-phone': worldMap(rowsOf(countries, 'en'), shapes, phone),
	'world-neighbours': worldMap(rowsOf(neighbours, 'en'), shapes, english)
};

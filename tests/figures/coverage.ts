import { coverage, darkTheme, type Figure } from '../../src/lib/figures/index';
import { chinese, english, phone } from './samples';

const mixed = { assessed: 203_500, unmapped: 9_800, withoutFactor: 5_052, setAside: 48 } as const;
const items = { ...mixed, unit: 'items' } as const;
const mass = { ...mixed, setAside: 0, unit: 'kg' } as const;
const none = { assessed: 0, unmapped: 0, withoutFactor: 0, setAside: 0, unit: 'items' } as const;

export const figures: Readonly<Record<string, Figure>> = {
	normal: coverage(items, english),
	chinese: coverage(items, chinese),
	dark: coverage(items, { ...english, theme: darkTheme }),
	phone: coverage(items, phone),
	mass: coverage(mass, english),
	all: coverage({ ...none, assessed: 12 }, english),
	'all-unmapped': coverage({ ...none, unmapped: 12 }, english),
	empty: coverage(none, english)
};

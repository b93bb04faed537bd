import { contribution, darkTheme, type Figure } from '../../src/lib/figures/index';
import { chinese, english, phone } from './samples';
import { contributionRows } from './uncertainty-samples';

const rows = contributionRows('en');
const groups = Array.from({ length: 20 }, (_, index) => ({
	key: `P:${index}`,
	label: `Production, group ${index + 1}`,
	share: 0.9 / (index + 3) ** 1.5
}));

export const figures: Readonly<Record<string, Figure>> = {
	normal: contribution(rows, english),
	chinese: contribution(contributionRows('zh'), chinese),
	dark: contribution(rows, { ...english, theme: darkTheme }),
	phone: contribution(rows, phone),
	many: contribution({ inputs: groups, interaction: 0.4 }, english),
	negative: contribution(
		{
			inputs: [...rows.inputs, { key: 'H', label: 'Parcels', share: -0.004 }],
			interaction: -0.012
		},
		english
	),
	empty: contribution(null, english)
};

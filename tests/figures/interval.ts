import { darkTheme, interval, lightTheme, type SceneNode } from '../../src/lib/figures/index';

const plain = { width: 240, locale: 'en', theme: lightTheme, description: 'sample' } as const;

export const glyphs: Readonly<Record<string, SceneNode>> = {
	normal: interval({ low: 261, central: 437, high: 628 }, plain),
	dark: interval({ low: 261, central: 437, high: 628 }, { ...plain, theme: darkTheme }),
	'may-be-none': interval({ low: null, central: 40, high: 310 }, plain),
	'both-signs': interval({ low: -120, central: 90, high: 300 }, plain),
	cost: interval({ low: -300, central: -120, high: -20 }, plain),
	exact: interval({ low: 25, central: 25, high: 25 }, plain),
	'own-scale': interval({ low: 30, central: 40, high: 70 }, { ...plain, from: 20, to: 100 }),
	nothing: interval({ low: 0, central: 0, high: 0 }, plain)
};

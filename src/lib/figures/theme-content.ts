import type { Theme } from './theme';

/** A theme as the content of a theme file, which `readTheme` reads back as it is. */
export function themeContent({ titleFace, logo, ...colours }: Theme): object {
	return {
		...colours,
		...(titleFace && { titles: titleFace === 'serif-600' ? 'serif' : 'sans' }),
		...(logo && { logo: logo.href })
	};
}

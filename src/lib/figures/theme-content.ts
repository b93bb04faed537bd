import type { Theme } from './theme';
import type { ThemeFamily } from './theme-fonts';

/** A theme as the content of a theme file, which is read back as it is. */
export function themeContent({ titleFace, logo, fonts, ...colours }: Theme): object {
	return {
		...colours,
		...(titleFace && { titles: titleFace === 'serif-600' ? 'serif' : 'sans' }),
		...(logo && { logo: logo.href }),
		...(fonts && {
			fonts: {
				...(fonts.text && { text: familyContent(fonts.text) }),
				...(fonts.titles && { titles: familyContent(fonts.titles) })
			}
		})
	};
}

function familyContent({ family, licence, faces }: ThemeFamily): object {
	return { family, licence, faces: faces.map(({ weight, href }) => ({ weight, data: href })) };
}

import type { IParagraphStyleOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx';
import type { Locale } from '../messages/locale';

/** Fonts that every Word has, with one for ideographs named beside them. */
const serif = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Cambria', eastAsia: 'SimSun' };
const sans = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' };
const mono = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Consolas', eastAsia: 'SimSun' };

const ink = '16211c';
const muted = '5d6a64';
const accent = '0f6b58';

/** The language of the text, for spelling and hyphenation. */
const languages: Readonly<Record<Locale, IRunStylePropertiesOptions['language']>> = {
	en: { value: 'en-US', eastAsia: 'zh-CN' },
	zh: { value: 'zh-CN', eastAsia: 'zh-CN' }
};

/** Styles of a document in a language. Sizes are in half points, spaces in twentieths of a point. */
export function documentStyles(locale: Locale): IStylesOptions {
	return {
		default: {
			document: {
				run: { font: serif, size: 21, color: ink, language: languages[locale] },
				paragraph: { spacing: { after: 120, line: 276 } }
			},
			title: {
				run: { font: serif, size: 44, color: ink },
				paragraph: { spacing: { after: 160 } }
			},
			heading1: {
				run: { font: serif, size: 30, bold: true, color: ink },
				paragraph: { spacing: { before: 400, after: 120 }, keepNext: true }
			},
			heading2: {
				run: { font: serif, size: 23, bold: true, color: ink },
				paragraph: { spacing: { before: 240, after: 80 }, keepNext: true }
			},
			hyperlink: { run: { color: accent, underline: { type: 'single' } } }
		},
		paragraphStyles: [
			style('Lead', { run: { size: 24 }, paragraph: { spacing: { after: 240, line: 300 } } }),
			style('Formula', {
				run: { size: 22 },
				paragraph: {
					keepNext: true,
					indent: { left: 284 },
					spacing: { after: 60 },
					border: { left: { style: 'single', size: 18, color: accent, space: 8 } }
				}
			}),
			style('Term', {
				paragraph: {
					indent: { left: 567, hanging: 567 },
					spacing: { after: 60 }
				}
			}),
			style('Caption', {
				run: { font: sans, size: 18, color: muted },
				paragraph: { spacing: { before: 160, after: 60 } }
			}),
			style('Table', {
				run: { font: sans, size: 17 },
				paragraph: { spacing: { after: 0, line: 240 } }
			}),
			style('Code', {
				run: { font: mono, size: 17 },
				paragraph: { spacing: { after: 0, line: 240 }, indent: { left: 284 } }
			}),
			style('Foot', {
				run: { font: sans, size: 15, color: muted },
				paragraph: { spacing: { after: 0 } }
			})
		]
	};
}

function style(
	name: string,
	options: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>
): IParagraphStyleOptions & { id: string } {
	return { id: name, name, basedOn: 'Normal', quickFormat: true, ...options };
}

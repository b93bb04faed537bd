import { numbered } from '../messages/marked-text';
import type { Locale } from '../messages/locale';
import type { Preset } from '../model/factor-pack';
import { sheetId } from '../model/sheet-id';

/** What a pack says of a preset beside what its source published, its numbers named. */
export function gapText({ id, gapEn, gapZh }: Preset, locale: Locale): string {
	const text = (locale === 'zh' ? gapZh : gapEn) ?? '';
	return text.replaceAll(/(?<![\p{L}\d])\d(?:[\d.,]*\d)?/gu, (number) =>
		numbered(sheetId('gap', id), number)
	);
}

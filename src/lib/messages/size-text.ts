import { codedText, codedTexts } from './coded-text';
import * as m from './compiled/messages.js';
import type { Locale } from './locale';

/** A size class in words, with what belongs to it. */
export function sizeText(sizeClass: string, locale: Locale): string {
	return codedText(texts, sizeClass, {}, locale);
}

const texts = codedTexts([
	['flat', m.method_size_flat],
	['small', m.method_size_small],
	['light', m.method_size_light],
	['medium', m.method_size_medium],
	['large', m.method_size_large],
	['extra_large', m.method_size_extra_large],
	['bulky', m.method_size_bulky],
	['vehicle', m.method_size_vehicle]
]);

import { formatKg } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';

/** A change in kg with its sign: "+12.3 t", "−4.1 t". */
export function changeText(kg: number, locale: Locale): string {
	const text = formatKg(kg, locale);
	return kg > 0 ? `+${text}` : text;
}

import { formatNumber } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes in decimal units: "12.4 MB". */
export function formatBytes(bytes: number, locale: Locale): string {
	const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
	return `${formatNumber(bytes / 1000 ** power, locale)}\u00a0${units[power]}`;
}

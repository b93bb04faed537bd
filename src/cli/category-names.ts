import type { Locale } from '../lib/messages/locale';
import type { Library } from '../lib/model/library';

/** The name of a category in a language; a category that the library lacks keeps its id. */
export function categoryNames(library: Library, locale: Locale): (id: string) => string {
	const names = new Map(
		library.categories.map(({ id, nameEn, nameZh }) => [id, locale === 'zh' ? nameZh : nameEn])
	);
	return (id) => names.get(id) ?? id;
}

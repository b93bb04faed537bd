import { buildWordResolver } from '../ingest';
import type { OperatingModel } from '../model/operating-model';

/** What a word says of how goods change hands: an operating model, or that the goods decide. */
export type ModelMeaning = { readonly id: string | null; readonly byGoods: boolean };

/**
 * A function from a text to the way in which it says that goods change hands; null where it says
 * none. A word of several operating models, such as C2C, leaves it to the goods which of them holds.
 */
export function buildModelResolver(
	models: readonly Pick<OperatingModel, 'id' | 'words'>[]
): (text: string | null) => ModelMeaning | null {
	const resolvers = models.map((model) => buildWordResolver([model]));
	return (text) => {
		const ids = resolvers.map((resolve) => resolve(text)).filter((id) => id !== null);
		const [id] = ids;
		if (id === undefined) return null;
		return ids.length === 1 ? { id, byGoods: false } : { id: null, byGoods: true };
	};
}

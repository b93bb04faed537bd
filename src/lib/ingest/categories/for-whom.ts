import type { Candidate } from '../../model/category-match';
import { foldText } from './light-stem';
import type { WordIndex } from './word-index';
import { childWords, outdoorWords, petWords, toyWords } from './word-roles';

/** Whom or what for a thing is, by the words around it. */
export type Purpose = 'play' | 'pets' | 'children' | 'outdoors';

const set = (ids: string) => new Set(ids.split(/\s+/));
const clothing =
	set(`t_shirt shirt jeans dress coat jacket sweater hoodie skirt shorts socks underwear
	swimwear suit sportswear clothing_other`);
const seatsAndTables = set('sofa chair armchair table bed bed_frame shelf_small cabinet');
const forPets = set(
	'hat_scarf coat jacket clothing_other sweater bed mattress rug home_textiles toy chair'
);
/** A toy may be a small form of these, and is no toy when it is one of those for children already. */
const ownForChildren = new Map([
	['shoes', 'kids_shoes'],
	['sneakers', 'kids_shoes'],
	['bicycle', 'kids_bicycle']
]);
/** What is made for play is surer to be a toy than what it looks like. */
const playTrust = 0.8;
const petTrust = 0.65;

/**
 * What a thing is when it is for children, for animals, for play or for the garden: clothing of
 * children is a class of its own, a toy kitchen is a toy, a bed for dogs is for pets.
 */
export function forPurpose(
	candidate: Candidate,
	purposes: ReadonlySet<Purpose>,
	{ groups }: WordIndex
): Candidate {
	const become = (category: string, most = 1): Candidate => {
		const confidence = Math.min(candidate.confidence, most);
		return groups.has(category) ? { ...candidate, category, confidence } : candidate;
	};
	const { category } = candidate;
	const group = groups.get(category);
	if (purposes.has('pets') && forPets.has(category)) return become('pet_goods', petTrust);
	if (purposes.has('play') && group !== 'kids' && group !== 'media')
		return become('toy', playTrust);
	if (purposes.has('children')) {
		const own = ownForChildren.get(category);
		if (own !== undefined) return become(own);
		if (clothing.has(category)) return become('baby_clothing');
	}
	if (purposes.has('outdoors') && seatsAndTables.has(category)) return become('garden_furniture');
	return candidate;
}

/** The purposes that a phrase in Latin script speaks of: its last word says what it is, not what for. */
export function latinPurposes(words: readonly string[]): ReadonlySet<Purpose> {
	const purposes = new Set<Purpose>();
	words.map(foldText).forEach((word, index) => {
		const isLast = index === words.length - 1;
		if (isLast && index === 0) return addStart(word, purposes);
		if (toyWords.has(word) && !isLast) purposes.add('play');
		if (petWords.has(word)) purposes.add('pets');
		if (childWords.has(word)) purposes.add('children');
		if (outdoorWords.has(word) && !isLast) purposes.add('outdoors');
		if (isLast) addStart(word, purposes);
	});
	return purposes;
}

/** Compounds such as "Kinderschuhe" and "tuinstoel". */
function addStart(word: string, purposes: Set<Purpose>): void {
	if (/^(?:kinder|baby|peuter|kleuter|sauglings|madchen|jungen)[a-z]{4}/.test(word))
		purposes.add('children');
	if (/^(?:hunde|katzen|honden|katten)[a-z]{4}/.test(word)) purposes.add('pets');
	if (/^(?:spielzeug|puppen|speelgoed|poppen)[a-z]{4}/.test(word)) purposes.add('play');
	if (/^(?:garten|tuin|outdoor)[a-z]{4}/.test(word)) purposes.add('outdoors');
}

/** The purposes that a Chinese phrase speaks of. */
export function chinesePurposes(phrase: string): ReadonlySet<Purpose> {
	const purposes = new Set<Purpose>();
	if (/宠物|(?<!熊)猫|狗|犬|水族|^鸟/.test(phrase)) purposes.add('pets');
	if (/玩具/.test(phrase)) purposes.add('play');
	if (/儿童|婴儿|宝宝|童装|童鞋|男童|女童|婴幼儿/.test(phrase)) purposes.add('children');
	if (/户外|室外|庭院|花园/.test(phrase)) purposes.add('outdoors');
	return purposes;
}

/**
 * Stratified uniforms in (0, 1), one per draw, that depend on nothing but the seed and the name: a
 * parameter keeps its draws whatever else is in the log. Each of the `draws` equal strata is hit
 * once (Latin hypercube); which draw hits which stratum is decided by the order of a hash.
 */
export function uniforms(seed: number, name: string, draws: number): Float64Array {
	const place = hashText(`${seed}/${name}/place`);
	const within = hashText(`${seed}/${name}/within`);
	const keys = Uint32Array.from({ length: draws }, (_, draw) => mix(place + draw * golden));
	const order = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b);
	const result = new Float64Array(draws);
	order.forEach((draw, stratum) => {
		const inside = (mix(within + draw * golden) + 0.5) / 2 ** 32;
		result[draw] = (stratum + inside) / draws;
	});
	return result;
}

/** 2^32 divided by the golden ratio: steps that spread evenly over 32 bits (Weyl sequence). */
const golden = 0x9e3779b9;

/** The finaliser of MurmurHash3 (Austin Appleby, public domain): 32 bits in, 32 well-mixed bits out. */
function mix(value: number): number {
	let h = value | 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashText(text: string): number {
	let h = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		h = Math.imul(h ^ text.charCodeAt(index), 0x01000193);
	}
	return h >>> 0;
}

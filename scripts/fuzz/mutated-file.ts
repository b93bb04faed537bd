import fc from 'fast-check';

/** One change of a file's bytes; places and lengths are shares of its length. */
export interface Mutation {
	readonly kind: (typeof kinds)[number];
	readonly at: number;
	readonly other: number;
	/** How many bytes are changed, cut or doubled. */
	readonly length: number;
	/** What is put in. */
	readonly text: string;
}

/** One file to mutate, by its number among the ways, and what is done to it. */
export interface Case {
	readonly way: number;
	readonly mutations: readonly Mutation[];
}

const kinds = ['flip', 'put', 'cut', 'double', 'swap', 'end', 'repeat'] as const;

/** What misleads readers: quotes, delimiters, record ends, brackets, marks of encodings, long runs. */
const texts = [
	...['"', "'", ',', ';', '\t', '|', '\n', '\r', '\r\n', '\0', '\\', '[', ']', '{', '}', ':', '&'],
	...['""', '\n\n', ',,,,,,,', '\ufeff', 'é', '手', '\ud83d\ude00', '\u00a0', '\u2028', '\x1b$B'],
	...['-', '1e999', '99999999999999999999', '-0', 'NaN', '2024-13-45', '0000-00-00', 'Total,,,,,,'],
	...['{"a":1}\n', '[[[[[[[[', '<t>', '<!--', 'PK\x03\x04', '\x1f\x8b', 'PAR1', 'sep=;\n', '#,#\n']
];

/** Cases over as many ways of writing a log; several of ten have a single change. */
export function caseOf(ways: number): fc.Arbitrary<Case> {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const mutation = fc.record<Mutation>({
		kind: fc.constantFrom(...kinds),
		at: share,
		other: share,
		length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 600 })),
		text: fc.constantFrom(...texts)
	});
	return fc.record({
		way: fc.nat(ways - 1),
		mutations: fc.array(mutation, { minLength: 1, maxLength: 6 })
	});
}

/** The bytes after all changes, in order. */
export function mutated(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
	return mutations.reduce(changed, bytes);
}

function changed(bytes: Uint8Array, { kind, at, other, length, text }: Mutation): Uint8Array {
	const from = Math.floor(at * bytes.length);
	const to = Math.min(bytes.length, from + length);
	const [before, part, after] = [
		bytes.subarray(0, from),
		bytes.subarray(from, to),
		bytes.subarray(to)
	];
	switch (kind) {
		case 'flip':
			return joined(
				before,
				part.map((byte) => byte ^ (1 << Math.floor(other * 8))),
				after
			);
		case 'put':
			return joined(before, new TextEncoder().encode(text), bytes.subarray(from));
		case 'cut':
			return joined(before, after);
		case 'double':
			return joined(before, part, part, after);
		case 'swap':
			return swapped(bytes, at, other);
		case 'end':
			return before;
		case 'repeat':
			return joined(before, new TextEncoder().encode(text.repeat(length)), bytes.subarray(from));
	}
}

/** Two lines change places; in a file without lines, nothing does. */
function swapped(bytes: Uint8Array, at: number, other: number): Uint8Array {
	const lines = Buffer.from(bytes).toString('latin1').split('\n');
	const [one, two] = [at, other].map((share) =>
		Math.min(lines.length - 1, Math.floor(share * lines.length))
	);
	[lines[one!], lines[two!]] = [lines[two!]!, lines[one!]!];
	return new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts));
}

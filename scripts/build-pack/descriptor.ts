import { createHash } from 'node:crypto';

/** A table of the data package; what this file does not name is written by hand and kept. */
export interface Resource {
	readonly name: string;
	/** File name within the pack. */
	readonly path: string;
	readonly bytes?: number;
	readonly hash?: string;
	readonly schema?: unknown;
}

/** The part of `datapackage.json` that the builder looks at. */
export interface Descriptor {
	readonly resources: readonly Resource[];
}

/**
 * The descriptor with size, SHA-256 and schema of every resource renewed. Schemas are copied in, so
 * that the pack can be read without the rest of the repository.
 *
 * @param textOf text of a resource by its path
 * @param schemaOf table schema of a resource by its name
 */
export function refreshDescriptor<D extends Descriptor>(
	descriptor: D,
	textOf: (path: string) => string,
	schemaOf: (name: string) => unknown
): D {
	const resources = descriptor.resources.map((resource) => ({
		...resource,
		...fingerprint(textOf(resource.path)),
		schema: schemaOf(resource.name)
	}));
	return { ...descriptor, resources };
}

function fingerprint(text: string): Pick<Resource, 'bytes' | 'hash'> {
	const bytes = Buffer.from(text, 'utf8');
	return {
		bytes: bytes.length,
		hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`
	};
}

/** The part of a Frictionless Table Schema that this project uses. */
export interface TableSchema {
	readonly fields: readonly SchemaField[];
	readonly primaryKey?: readonly string[];
}

/** A column of a table. */
export interface SchemaField {
	readonly name: string;
	readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
	readonly constraints?: FieldConstraints;
}

/** What a cell has to satisfy; an empty cell is a missing value and satisfies all but `required`. */
export interface FieldConstraints {
	readonly required?: boolean;
	readonly unique?: boolean;
	readonly pattern?: string;
	readonly enum?: readonly (string | number)[];
	readonly minimum?: number;
	readonly maximum?: number;
}

/** The names under which the Parquet file of a cube states its schema and what it was made from. */
export const cubeNotes = { schema: 'reprise.schema', header: 'reprise.cube' } as const;

import { openNodeEngine } from '../../src/lib/engine/node';

/** Tables as the engine holds them while assessing: what our statements are bound against. */
const schema = [
	`CREATE TABLE trades (input INTEGER, day DATE, source_category VARCHAR, items DECIMAL(18, 4),
source_platform VARCHAR, source_region VARCHAR, source_channel VARCHAR, source_model VARCHAR,
price DECIMAL(18, 4),
currency VARCHAR, mass_kg DECIMAL(18, 6), kept BOOLEAN, source_title VARCHAR)`,
	'CREATE TABLE category_words (word VARCHAR, category VARCHAR, operating_model VARCHAR, listed_as VARCHAR)',
	'CREATE TABLE model_words (word VARCHAR, operating_model VARCHAR, by_goods VARCHAR)',
	'CREATE TABLE platform_words (word VARCHAR, platform VARCHAR, operating_model VARCHAR)',
	'CREATE TABLE region_words (word VARCHAR, region VARCHAR)'
];

/** An engine with the tables of an empty log. */
export async function engineWithSchema() {
	const engine = await openNodeEngine();
	for (const statement of schema) await engine.run(statement);
	return engine;
}

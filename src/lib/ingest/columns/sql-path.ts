import { join, raw, sql, type Sql } from '../../sql';
import { sqlIsMissing } from './sql-missing';

/** What stands between the levels of a path: `Women / Shoes / Boots`. */
const between = ' / ';

/**
 * Levels of a hierarchy, topmost first, as one text: a path of those that are filled. A level that
 * the one below repeats, alone or as the beginning of a path of its own, is said once.
 */
export function sqlPath(levels: readonly Sql[]): Sql {
	if (levels.length === 1) return levels[0]!;
	const filled = levels.map((level) => sql`CASE WHEN NOT ${sqlIsMissing(level)} THEN ${level} END`);
	const steps = filled.map((level, at) => {
		const below = filled.slice(at + 1);
		return below.length === 0
			? level
			: unlessRepeated(level, sql`coalesce(${join([...below, raw('NULL')])})`);
	});
	return sql`nullif(concat_ws(${between}, ${join(steps)}), '')`;
}

function unlessRepeated(level: Sql, below: Sql): Sql {
	const next = sql`substring(${below}, length(${level}) + 1, 1)`;
	const isRepeated = sql`starts_with(${below}, ${level}) AND NOT regexp_matches(${next}, '[\\p{L}\\p{N}]')`;
	return sql`CASE WHEN NOT coalesce(${isRepeated}, FALSE) THEN ${level} END`;
}

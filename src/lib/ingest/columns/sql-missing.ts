import { join, sql, type Sql } from '../../sql';
import { missingWords } from './missing-words';

/** Whether a text says that there is no value. */
export function sqlIsMissing(text: Sql): Sql {
	return sql`list_contains([${join(missingWords.map((word) => sql`${word}`))}], lower(${text}))`;
}

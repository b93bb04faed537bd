import { exceptMark, inView, type NamedKey, type SelectedDays, type Selection } from './selection';
import { filterColumns } from './trade-filter';

/** The selection that the parts of a name mean, or null where they mean none. */
export function selectionOf(parts: readonly NamedKey[]): Selection | null {
	let selection = inView;
	for (const part of parts) {
		const more = withPart(selection, part);
		if (more === null) return null;
		selection = more;
	}
	return selection;
}

function withPart(selection: Selection, { name, key }: NamedKey): Selection | null {
	if (name === 'log') return key === null ? { ...selection, of: 'log' } : null;
	if (name === 'day') {
		const days = key === null ? 'undated' : daysOf(key);
		return days === null || selection.days !== null ? null : { ...selection, days };
	}
	const except = name.startsWith(exceptMark);
	const column = filterColumns.find((known) => known === name.slice(Number(except)));
	if (column === undefined) return null;
	const known = selection.where.find((own) => own.column === column);
	if (known === undefined) {
		return { ...selection, where: [...selection.where, { column, keys: [key], except }] };
	}
	if (known.except !== except) return null;
	const longer = { ...known, keys: [...known.keys, key] };
	return { ...selection, where: selection.where.map((own) => (own === known ? longer : own)) };
}

function daysOf(text: string): SelectedDays | null {
	const found = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/.exec(text);
	const days = found && { from: found[1] ?? null, to: found[2] ?? null };
	return days === null || (days.from === null && days.to === null) ? null : days;
}

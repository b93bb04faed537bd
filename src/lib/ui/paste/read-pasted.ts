import type { TableCell } from './laid-out';
import type { Pasted } from './pasted-files';

/** What a clipboard holds. It is asked for at once: when the event is over it is gone. */
export function readPasted(data: DataTransfer): Pasted {
	return {
		text: data.getData('text/plain'),
		table: tableIn(data.getData('text/html')),
		files: [...data.files]
	};
}

/** The cells of the first table of a page. Nothing of the page is run, fetched or shown. */
function tableIn(html: string): readonly (readonly TableCell[])[] {
	if (!/<table/i.test(html)) return [];
	// The policy of this page would count every style in it as an offence.
	const plain = html.replace(/<style[\s\S]*?<\/style>|\sstyle\s*=\s*("[^"]*"|'[^']*')/gi, '');
	const table = new DOMParser().parseFromString(plain, 'text/html').querySelector('table');
	return [...(table?.rows ?? [])].map((row) => [...row.cells].map(cellOf));
}

function cellOf(cell: HTMLTableCellElement): TableCell {
	const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
	return { text, across: cell.colSpan, down: cell.rowSpan };
}

import { serialise, type Figure } from '../../figures';
import * as m from '../../messages/compiled/messages.js';
import { formatCount } from '../../messages/format';
import { runsOf } from '../../messages/marked-text';
import type { DocumentReference } from '../document-tree';
import { escapeMarkup } from '../escape-markup';
import { headText, isNumeric, type DataCell, type DataTable } from '../office/table';
import { pageHead } from '../page-head';
import type { ReportBlock, ReportDocument, ReportSection } from './report-document';
import { reportStyle } from './report-style';

/**
 * A report as one HTML file that needs nothing beside it: style and figures stand inside, there is no
 * script, and its own policy lets it fetch nothing. Equal reports give equal text.
 */
export function reportHtml(report: ReportDocument): string {
	const { title, kind, locale, lead, footer, sections } = report;
	const head = pageHead({
		...{ locale, title: `${kind}: ${title}`, description: title },
		...{ policy: [], style: reportStyle }
	});
	return `${head}<body>
<header>
<p class="kind">${marked(kind)}</p>
<h1>${marked(title)}</h1>
<ul class="lead">
${lead.map((text) => `<li>${marked(text)}</li>`).join('\n')}
</ul>
<nav aria-label="${escapeMarkup(m.report_contents({}, { locale }))}">
<ol>
${sections.map(({ id, title: name }) => `<li><a href="#${id}">${marked(name)}</a></li>`).join('\n')}
</ol>
</nav>
</header>
<main>
${sections.map((section) => sectionHtml(section, report)).join('\n')}
</main>
<footer><p>${marked(footer)}</p></footer>
</body>
</html>
`;
}

function sectionHtml({ id, title, blocks }: ReportSection, report: ReportDocument): string {
	const content = blocks
		.map((block) => blockHtml(block, title, report))
		.filter((text) => text !== '')
		.join('\n');
	return `<section id="${id}">\n<h2>${marked(title)}</h2>\n${content}\n</section>`;
}

function blockHtml(block: ReportBlock, title: string, report: ReportDocument): string {
	switch (block.kind) {
		case 'paragraph':
			return `<p>${marked(block.text)}</p>`;
		case 'list':
			return `<ul>\n${block.items.map((item) => `<li>${marked(item)}</li>`).join('\n')}\n</ul>`;
		case 'formula':
			return block.lines
				.map(({ text, main }) => `<p class="formula${main ? ' main' : ''}">${marked(text)}</p>`)
				.join('\n');
		case 'code':
			return codeHtml(block.label, block.text);
		case 'figure':
			return figureHtml(block.figure);
		case 'table':
			return tableHtml(block.table, title, report);
		case 'references':
			return `<ol class="references">\n${report.references.map(referenceHtml).join('\n')}\n</ol>`;
	}
}

function codeHtml(label: string, text: string): string {
	const code = `<pre tabindex="0">${escapeMarkup(text)}</pre>`;
	return `<details>\n<summary>${marked(label)}</summary>\n${code}\n</details>`;
}

function figureHtml({ name, title, subtitle, description, scene, footer }: Figure): string {
	const drawing = serialise(scene, { title, description });
	const notes = [footer.note, footer.source].filter((text) => text !== '');
	return `<figure data-figure="${name}">
<figcaption><strong>${marked(title)}</strong><span>${marked(subtitle)}</span></figcaption>
${drawing.trimEnd()}
<p class="note">${notes.map(marked).join('<br>')}</p>
</figure>`;
}

function tableHtml(table: DataTable, title: string, { locale }: ReportDocument): string {
	const { id, label, columns, rows, most = Infinity, only } = table;
	if (only === 'workbook') return '';
	const heads = columns.map(
		(column) =>
			`<th scope="col"${isNumeric(column) ? ' class="number"' : ''}>${marked(headText(column, locale))}</th>`
	);
	const shown = rows.slice(0, most).map((row) => {
		const cells = row.map((cell, index) => cellHtml(cell, isNumeric(columns[index]!), index === 0));
		return `<tr>${cells.join('')}</tr>`;
	});
	const hidden = rows.length - shown.length;
	const count = formatCount(hidden, locale);
	const more =
		hidden === 0
			? ''
			: `\n<p class="note">${marked(m.report_more_rows({ count }, { locale }))}</p>`;
	return `<div class="frame" role="region" tabindex="0" aria-labelledby="table-${id}">
<table>
<caption id="table-${id}"${label === title ? ' class="unseen"' : ''}>${marked(label)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${shown.join('\n')}
</tbody>
</table>
</div>${more}`;
}

function cellHtml({ text, references = [] }: DataCell, numeric: boolean, isFirst: boolean): string {
	const links = references.map((place) => `<a href="#source-${place}">[${place}]</a>`);
	const content = [marked(text), ...links].filter((part) => part !== '').join(' ');
	if (isFirst) return `<th scope="row">${content}</th>`;
	const style = numeric ? ' class="number"' : text.length > longText ? ' class="long"' : '';
	return `<td${style}>${content}</td>`;
}

/** Texts from here on get a wide column, in characters. */
const longText = 36;

function referenceHtml({ title, url, note }: DocumentReference, index: number): string {
	const name = escapeMarkup(title);
	const isAddress = url !== null && /^https?:\/\//.test(url);
	const linked = isAddress ? `<a href="${escapeMarkup(url)}">${name}</a>` : name;
	return `<li id="source-${index + 1}">${linked}. ${escapeMarkup(note)}</li>`;
}

/** Text with its strong parts, and the 2 of CO₂ lowered. */
function marked(text: string): string {
	return runsOf(text)
		.map(({ strong, pieces }) => {
			const content = pieces.map(escapeMarkup).join('<sub>2</sub>');
			return strong ? `<strong>${content}</strong>` : content;
		})
		.join('');
}

import { renumbered } from '../messages/marked-text';
import type { DocumentBlock, DocumentCell, DocumentTable, DocumentTree } from './document-tree';

/** The document as Markdown. What a page keeps closed stands open; names of numbers mean nothing in it. */
export function methodMarkdown(document: DocumentTree): string {
	const parts = [
		`# ${document.title}`,
		document.lead,
		...document.sections.flatMap(({ title, blocks }) => [
			`## ${title}`,
			...blocks.map((block) => blockText(block, document))
		]),
		`---`,
		document.footer
	];
	return renumbered(`${parts.join('\n\n')}\n`, () => undefined);
}

function blockText(block: DocumentBlock, document: DocumentTree): string {
	switch (block.kind) {
		case 'heading':
			return `### ${block.text}`;
		case 'paragraph':
			return block.text;
		case 'list':
			return block.items.map((item) => `- ${item}`).join('\n');
		case 'terms':
			return block.entries.map(({ term, text }) => `- **${term}** ${text}`).join('\n');
		case 'formula':
			return block.lines.map(({ text }) => `    ${text}`).join('\n');
		case 'table':
			return tableText(block.table);
		case 'code':
			return `${block.label}\n\n${fenced(block.text)}`;
		case 'references':
			return referencesText(document);
	}
}

function fenced(text: string): string {
	return `\`\`\`\n${text}\n\`\`\``;
}

function tableText({ label, columns, rows }: DocumentTable): string {
	const lines = [
		columns.map((column) => column.label),
		columns.map(({ numeric }) => (numeric ? '---:' : '---')),
		...rows.map((row) => row.map((cell) => cellText(cell)))
	];
	const text = lines.map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');
	return `*${label}*\n\n${text}`;
}

function cellText({ text, references = [] }: DocumentCell): string {
	return [text, ...references.map((place) => `[${place}]`)].filter((part) => part !== '').join(' ');
}

function inCell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function referencesText({ references }: DocumentTree): string {
	return references
		.map(({ title, url, note }, index) => {
			const name = url === null ? title : `[${title}](${url})`;
			return `${index + 1}. ${name}. ${note}`;
		})
		.join('\n');
}

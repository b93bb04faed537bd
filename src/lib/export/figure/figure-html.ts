import { serialise, type FittedFigure } from '../../figures';
import * as m from '../../messages/compiled/messages.js';
import type { Locale } from '../../messages/locale';
import { runsOf } from '../../messages/marked-text';
import { escapeMarkup } from '../escape-markup';
import { headText, isNumeric, type DataTable } from '../office/table';
import { pageHead } from '../page-head';
import type { DrawnFigure } from './figure-file';
import type { FigureFont } from './figure-fonts';
import { fontRules } from './figure-svg';
import { frameScript, frameScriptHash } from './frame-script';

/** What the page may do beside showing what stands in it: tell the page around it how high it is. */
const policy = [
	'font-src data:',
	'img-src data:',
	`script-src '${frameScriptHash}'`,
	"base-uri 'none'",
	"form-action 'none'"
];

/**
 * A figure as one HTML file that never changes and needs no host: drawing, fonts, alternative text,
 * numbers, source and manifest stand inside. Equal figures give equal text.
 */
export function figureHtml(
	{ fitted, manifest, numbers }: DrawnFigure,
	fonts: readonly FigureFont[]
): string {
	const { figure, scene } = fitted;
	const { title, description, footer, locale } = figure;
	const drawing = serialise(scene, { title, description, fonts: fontRules(fonts) });
	const head = pageHead({ locale, title, description, policy, style: styleOf(fitted) });
	return `${head}<body>
<figure>
${drawing}<figcaption>
<details>
<summary>${escapeMarkup(m.page_table({}, { locale }))}</summary>
<div class="rows" tabindex="0" role="region" aria-label="${escapeMarkup(title)}">
${tableHtml(numbers.table, locale)}
</div>
</details>
<details>
<summary>${escapeMarkup(m.files_words({}, { locale }))}</summary>
<p>${escapeMarkup(description)}</p>
<p>${escapeMarkup(footer.note)}</p>
<p>${escapeMarkup(footer.source)}</p>
</details>
</figcaption>
</figure>
<script type="application/json" id="reprise">${manifest.replaceAll('<', '\\u003c')}</script>
<script>${frameScript}</script>
</body>
</html>
`;
}

function styleOf({ figure: { theme }, width }: FittedFigure): string {
	return `html { color: ${theme.ink}; background: ${theme.ground}; }
body { max-width: ${Math.ceil(width)}px; margin: 0 auto; font: 15px/1.5 system-ui, sans-serif; }
figure { margin: 0; }
svg { display: block; width: 100%; height: auto; }
figcaption { padding: 0 16px 12px; color: ${theme.muted}; font-size: 13px; }
summary { cursor: pointer; padding: 4px 0; }
.rows { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 12px 4px 0; text-align: left; border-bottom: 1px solid ${theme.hairline}; }
.number { text-align: right; }
`;
}

function tableHtml(table: DataTable, locale: Locale): string {
	const { columns, rows } = table;
	const kind = (at: number) => (isNumeric(columns[at]!) ? ' class="number"' : '');
	const heads = columns.map(
		(column, at) =>
			`<th scope="col"${kind(at)}>${escapeMarkup(plain(headText(column, locale)))}</th>`
	);
	const lines = rows.map((row) => {
		const cells = row.map(({ text }, at) => `<td${kind(at)}>${escapeMarkup(plain(text))}</td>`);
		return `<tr>${cells.join('')}</tr>`;
	});
	return `<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
}

/** Text without its marks. */
function plain(text: string): string {
	return runsOf(text)
		.map(({ pieces }) => pieces.join('₂'))
		.join('');
}

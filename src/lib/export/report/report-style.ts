/** The style of a report on screen and on paper. Fonts are those that the reader's system has. */
export const reportStyle = `:root {
	--ground: #faf9f5;
	--ink: #16211c;
	--muted: #5d6a64;
	--hairline: #d9d8d0;
	--accent: #0f6b58;
	--sans: 'Inter Variable', Inter, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif;
	--serif: 'Source Serif 4 Variable', 'Source Serif 4', 'Noto Serif SC', Georgia, 'Songti SC', SimSun, serif;
}
* { box-sizing: border-box; }
html { color-scheme: light; scroll-padding-top: 1rem; }
body {
	max-width: 52rem;
	margin: 0 auto;
	padding: clamp(1.25rem, 5vw, 3.5rem) clamp(1rem, 4vw, 2rem);
	font: 15px/1.55 var(--sans);
	color: var(--ink);
	background: var(--ground);
	overflow-wrap: break-word;
}
h1 { margin: 0.4rem 0 1rem; font: 400 clamp(1.5rem, 4.5vw, 2.1rem)/1.25 var(--serif); text-wrap: pretty; }
h2 { margin: 0 0 0.75rem; padding-top: 0.9rem; font: 600 1.35rem/1.3 var(--serif); border-top: 1px solid var(--ink); }
:lang(zh) h1, :lang(zh) h2 { line-height: 1.4; }
section { margin-top: 2.5rem; }
p { margin: 0.6rem 0; max-width: 44em; }
a { color: var(--accent); }
sub { font-size: 0.68em; line-height: 0; }
.kind { margin: 0; color: var(--muted); font-size: 13.5px; }
.lead { margin: 0; padding: 0; list-style: none; color: var(--muted); }
nav { margin-top: 1.5rem; font-size: 13.5px; border-top: 1px solid var(--hairline); }
nav ol { display: flex; flex-wrap: wrap; gap: 0 1.2rem; margin: 0.5rem 0 0; padding: 0; list-style: none; }
nav a { display: inline-block; min-height: 24px; padding: 2px 0; }
figure { margin: 1rem 0 1.25rem; }
figure svg { display: block; overflow: visible; width: 100%; max-width: 640px; height: auto; }
figcaption { margin-bottom: 0.5rem; }
figcaption strong { display: block; font: 600 1.12rem/1.35 var(--serif); }
figcaption span { font-size: 13.5px; color: var(--muted); }
.note { font-size: 12.5px; color: var(--muted); }
.frame { position: relative; margin: 1rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 13.5px; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { padding-bottom: 0.35rem; text-align: start; font-weight: 600; }
th, td { padding: 0.3rem 0.9rem 0.3rem 0; text-align: start; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--hairline); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--muted); vertical-align: bottom; border-bottom-color: var(--ink); }
.unseen { position: absolute; clip-path: inset(50%); white-space: nowrap; }
.long { min-width: 15rem; overflow-wrap: anywhere; }
.number { text-align: end; white-space: nowrap; }
thead .number { white-space: normal; }
tbody th { min-width: 6rem; }
.formula { padding-left: 0.8rem; font-family: var(--serif); border-left: 2px solid var(--accent); }
.formula.main { font-weight: 600; }
summary { min-height: 24px; color: var(--accent); cursor: pointer; }
pre { max-height: 24rem; overflow: auto; padding: 0.75rem; font: 12.5px/1.45 ui-monospace, Consolas, monospace; border: 1px solid var(--hairline); }
.references { padding-left: 1.8rem; font-size: 13.5px; }
body > footer { margin-top: 3rem; color: var(--muted); font-size: 12.5px; border-top: 1px solid var(--hairline); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media print {
	@page { margin: 18mm 16mm; }
	body { max-width: none; padding: 0; font-size: 10pt; background: none; }
	nav, details { display: none; }
	figure, tr { break-inside: avoid; }
	h2, caption, figcaption { break-after: avoid; }
	.frame { overflow: visible; }
	table { font-size: 8.5pt; }
}
`;

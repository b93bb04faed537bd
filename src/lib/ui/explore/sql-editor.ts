import {
	autocompletion,
	closeBrackets,
	closeBracketsKeymap,
	closeCompletion,
	completionKeymap,
	type Completion
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import {
	PostgreSQL,
	schemaCompletionSource,
	keywordCompletionSource,
	sql
} from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** What an editor can complete. */
export interface Completable {
	/** Names of columns by the name of their table. */
	readonly tables: Readonly<Record<string, readonly string[]>>;
	readonly functions: readonly string[];
}

/** What an editor is started with. */
export interface EditorOptions {
	readonly text: string;
	/** What it is called, for whoever does not see it. */
	readonly label: string;
	/** Asked for whenever names are completed. */
	readonly completable: () => Completable;
	readonly onchange: (text: string) => void;
	readonly onrun: () => void;
	/** Whether there was something to stop. */
	readonly onstop: () => boolean;
}

/** An editor of SQL on the page. */
export interface SqlEditor {
	/** Puts another text in place, as a step that can be undone. */
	write(text: string): void;
	/** Puts the cursor at a line and a column, the first being 1, and the focus into the editor. */
	goTo(line: number, column: number): void;
	focus(): void;
	close(): void;
}

/**
 * Starts an editor in a shadow tree of its own: there its styles are adopted style sheets, which the
 * policy of the page allows, and not style elements, which it does not.
 */
export function openSqlEditor(host: HTMLElement, options: EditorOptions): SqlEditor {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const view = new EditorView({
		state: EditorState.create({ doc: options.text, extensions: extensions(options) }),
		parent: root,
		root
	});
	return {
		write: (text) => {
			if (text === view.state.doc.toString()) return;
			view.dispatch({
				changes: { from: 0, to: view.state.doc.length, insert: text },
				selection: { anchor: text.length }
			});
		},
		goTo: (line, column) => {
			const { doc } = view.state;
			const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
			view.dispatch({
				selection: { anchor: Math.min(to, from + column - 1) },
				scrollIntoView: true
			});
			view.focus();
		},
		focus: () => view.focus(),
		close: () => view.destroy()
	};
}

function extensions({ label, completable, onchange, onrun, onstop }: EditorOptions): Extension {
	const run = (view: EditorView) => {
		closeCompletion(view);
		onrun();
		return true;
	};
	return [
		// Stopping comes before closing a list of completions, which may open late.
		Prec.highest(keymap.of([{ key: 'Escape', run: onstop }])),
		lineNumbers(),
		history(),
		drawSelection(),
		bracketMatching(),
		closeBrackets(),
		EditorView.lineWrapping,
		sql({ dialect: PostgreSQL, upperCaseKeywords: true }).language,
		syntaxHighlighting(highlights),
		completionOf(completable),
		// The tab key is left alone: it leads out of the editor.
		keymap.of([
			{ key: 'Mod-Enter', run },
			...closeBracketsKeymap,
			...completionKeymap,
			...defaultKeymap,
			...historyKeymap
		]),
		EditorView.contentAttributes.of({ 'aria-label': label }),
		EditorView.updateListener.of(({ docChanged, state }) => {
			if (docChanged) onchange(state.doc.toString());
		}),
		theme
	];
}

/** Tables and columns where they are expected, else functions and keywords. */
function completionOf(completable: () => Completable): Extension {
	const keywords = keywordCompletionSource(PostgreSQL, true);
	const names: Parameters<typeof autocompletion>[0] = {
		icons: false,
		override: [
			(context) => {
				const { tables } = completable();
				return schemaCompletionSource({ dialect: PostgreSQL, schema: listsOf(tables) })(context);
			},
			(context) => {
				const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*/u);
				if (word === null && !context.explicit) return null;
				const { tables, functions } = completable();
				const columns = new Set(Object.values(tables).flat());
				return {
					from: word?.from ?? context.pos,
					options: [
						...[...columns].map((name) => option(name, 'property', 2)),
						...functions.map((name) => option(name, 'function', -1))
					],
					validFor: /^[\p{L}\p{N}_]*$/u
				};
			},
			keywords
		]
	};
	return autocompletion(names);
}

function option(name: string, type: string, boost: number): Completion {
	return type === 'function'
		? { label: name, apply: `${name}(`, type, detail: '()', boost }
		: { label: name, type, boost };
}

function listsOf(tables: Completable['tables']): Record<string, string[]> {
	return Object.fromEntries(Object.entries(tables).map(([name, columns]) => [name, [...columns]]));
}

const highlights = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--cost)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--part-3)' },
	{ tag: [tags.lineComment, tags.blockComment], color: 'var(--muted)', fontStyle: 'italic' }
]);

const mono = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace";

const theme = EditorView.theme({
	'&': {
		color: 'var(--ink)',
		backgroundColor: 'var(--sunken)',
		border: '1px solid var(--control)',
		borderRadius: '3px',
		fontSize: 'var(--size-small)'
	},
	'&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
	'.cm-scroller': {
		...{ fontFamily: mono, lineHeight: '1.55', padding: '0.5rem 0' },
		...{ minHeight: '9rem', maxHeight: '26rem' }
	},
	'.cm-content': { caretColor: 'var(--ink)', padding: '0' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'.cm-gutters': {
		color: 'var(--muted)',
		backgroundColor: 'transparent',
		border: 'none',
		paddingLeft: '0.25rem'
	},
	// Lines are not measured before they come into view, and would stand beside each other's numbers.
	// The first number is only there for its width.
	'.cm-gutterElement:not(:first-child)': { minHeight: '1.55em' },
	'&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
		backgroundColor: 'color-mix(in srgb, var(--accent) 25%, transparent) !important'
	},
	'.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
		color: 'inherit',
		backgroundColor: 'var(--accent-faint)'
	},
	'.cm-tooltip': {
		color: 'var(--ink)',
		backgroundColor: 'var(--ground)',
		border: '1px solid var(--control)'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: mono, maxHeight: '14rem' },
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.6rem' },
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		color: 'var(--ground)',
		backgroundColor: 'var(--accent)'
	},
	'.cm-completionDetail': { marginLeft: '0', fontStyle: 'normal' }
});

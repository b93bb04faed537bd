import type { KeptFiles } from './keeping';

/** What there is to say of what the browser keeps. */
export type KeepState =
	/** There is nothing to keep: the bundled sample by the default method. */
	| { readonly kind: 'nothing' }
	| { readonly kind: 'saving' }
	| { readonly kind: 'kept'; readonly files: KeptFiles }
	/** There was no room for it: what was kept before is still there. */
	| { readonly kind: 'full'; readonly room: number | null }
	| { readonly kind: 'unavailable' }
	/** The page is a published dashboard. */
	| { readonly kind: 'published' }
	/** The reader wants nothing kept. */
	| { readonly kind: 'off' }
	/** The reader had this log forgotten. */
	| { readonly kind: 'forgotten' };

/** What there is to say of what had been kept. */
export type KeepNotice = 'unreadable' | 'other_pack';

/** Whether what is chosen for words is kept for the next log. */
export function keepsMapping({ kind }: KeepState): boolean {
	return kind !== 'off' && kind !== 'forgotten';
}

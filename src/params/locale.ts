import type { ParamMatcher } from '@sveltejs/kit';

/** The languages that have a prefix of their own; English has none. */
export const match: ParamMatcher = (parameter): parameter is 'zh' => parameter === 'zh';

import * as m from '$lib/messages/compiled/messages.js';

/** What a category was found by, in a word or two. */
export const matchReasons = {
	form: m.mapping_why_form,
	spelling: m.mapping_why_spelling,
	head: m.mapping_why_head,
	sibling: m.mapping_why_sibling,
	id: m.data_why_id,
	name: m.data_why_name,
	alias: m.data_why_alias,
	part: m.data_why_part,
	mapping: m.data_why_mapping,
	none: m.data_why_none
} as const;

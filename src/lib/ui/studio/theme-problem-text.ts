import type { ThemeProblem } from '$lib/figures';
import { codedText, codedTexts } from '$lib/messages/coded-text';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';

const texts = codedTexts([
	['json', m.studio_theme_fault_json],
	['name', m.studio_theme_fault_name],
	['missing', m.studio_theme_fault_missing],
	['colour', m.studio_theme_fault_colour],
	['parts', m.studio_theme_fault_parts],
	['choice', m.studio_theme_fault_choice],
	['logo', m.studio_theme_fault_logo],
	['family', m.studio_theme_fault_family],
	['licence', m.studio_theme_fault_licence],
	['faces', m.studio_theme_fault_faces],
	['weight', m.studio_theme_fault_weight],
	['address', m.studio_theme_fault_address],
	['face_size', m.studio_theme_fault_face_size],
	['fonts_size', m.studio_theme_fault_fonts_size],
	['font', m.studio_theme_fault_font],
	['several', m.studio_theme_fault_several],
	['outlines', m.studio_theme_fault_outlines],
	['restricted', m.studio_theme_fault_restricted],
	['letters', m.studio_theme_fault_letters]
]);

/** What is wrong with a theme file and where, in one sentence. */
export function themeProblemText({ fault, path }: ThemeProblem, locale: Locale): string {
	return codedText(texts, fault, { path }, locale);
}

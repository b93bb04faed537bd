import * as m from '../messages/compiled/messages.js';
import type { Locale } from '../messages/locale';
import type { Library } from '../model/library';
import type { DocumentTree } from './document-tree';
import {
	checkingSection,
	citationSection,
	packSection,
	referenceOf,
	sourcesSection
} from './method-checking';
import { methodContext } from './method-context';
import { exampleSection } from './method-example';
import { formulaSection } from './method-formula';
import { limitsSection } from './method-limits';
import { handlingSection, modelsSection, parametersSection } from './method-parameters';
import { presetsSection } from './method-presets';
import { productionSection } from './method-production';
import { rangeSection } from './method-range';
import {
	claimsSection,
	equivalentsSection,
	notIncludedSection,
	whatSection,
	wordsSection
} from './method-standing';

const sections = [
	whatSection,
	formulaSection,
	exampleSection,
	parametersSection,
	handlingSection,
	modelsSection,
	productionSection,
	rangeSection,
	limitsSection,
	presetsSection,
	equivalentsSection,
	claimsSection,
	notIncludedSection,
	wordsSection,
	checkingSection,
	packSection,
	citationSection,
	sourcesSection
] as const;

/**
 * The method, written for a reader who doubts it, from the pack, the formula in use and the
 * catalogue of texts. Every number in it is read or computed here; none stands in a text.
 */
export function methodDocument(library: Library, locale: Locale): DocumentTree {
	const context = methodContext(library, locale);
	const { id, sha256 } = library.pack;
	return {
		title: m.method_title({}, { locale }),
		description: m.method_description({}, { locale }),
		locale,
		lead: m.method_intro({}, { locale }),
		footer: m.appendix_footer({ id, sha: sha256 }, { locale }),
		sections: sections.map((section) => section(context)),
		references: library.sources.map((source) => referenceOf(source, locale))
	};
}

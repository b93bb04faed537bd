export { auditClaim, type ClaimAudit } from './audit-claim';
export { auditContext, type AuditContext } from './audit-context';
export type { DefinitionComparison, DefinitionFit } from './definitions';
export { findingCodes, severities, type Finding, type FindingCode, type Severity } from './finding';
export type { Implied, ImpliedUnit } from './implied';
export type { OwnResult } from './own-result';
export type { Quantity, QuantityUnit } from './quantity';
export {
	checkWords,
	wordsCodes,
	type WordsCode,
	type WordsContext,
	type WordsFinding
} from './check-words';
export { claimOfText, type TypedClaim } from './claim-of-text';
export { wordFinder, type WordFinder } from './goods-in-text';
export { parseClaim, type ClaimAmount, type ParsedClaim, type Span } from './parse-claim';

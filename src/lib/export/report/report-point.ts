import type { Estimate } from '../../model/estimate';
import type { ReportPoint } from './report-document';

/** A bar of a chart from an amount in kg, in a unit of `kg` kg. */
export function pointOf(label: string, { low, central, high }: Estimate, kg: number): ReportPoint {
	return { label, central: central / kg, range: { low: low / kg, high: high / kg } };
}

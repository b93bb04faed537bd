import type { Assessment } from '$lib/model/assessment';
import type { Labels } from './labels';

/** Whether everything that has a category is a vehicle, so that the result speaks of vehicles. */
export function holdsOnlyVehicles({ byCategory }: Assessment, labels: Labels): boolean {
	const named = byCategory.filter(({ category }) => category !== null);
	return named.length > 0 && named.every(({ category }) => isVehicle(category, labels));
}

/** Whether vehicles are part of the headline beside other things. */
export function countsVehicles(assessment: Assessment, labels: Labels): boolean {
	if (assessment.method.parameters.vehicles !== 'included') return false;
	return (
		!holdsOnlyVehicles(assessment, labels) &&
		assessment.byCategory.some(
			({ category, netAvoidedKgCo2e }) => netAvoidedKgCo2e !== null && isVehicle(category, labels)
		)
	);
}

/** Whether a category is one of vehicles. */
export function isVehicle(category: string | null, labels: Labels): boolean {
	return labels.categories.get(category ?? '')?.isVehicle ?? false;
}

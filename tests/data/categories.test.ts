import { describe, expect, test } from 'vitest';
import { evidenceFiles } from '../../src/lib/model/read-evidence';
import { table } from './read-data';

const categories = table('categories.csv');
const ids = categories.map(({ id }) => id!);
const withFactor = table('packs/2026.1/production.csv').map(({ category }) => category!);

/** Categories without evidence. They have no factor and are shown as not covered; a new one belongs here. */
// prettier-ignore
const knownGaps = [
	'pc_component', 'server', 'radio', 'camera_lens', 'video_camera', 'drone', 'power_bank',
	'phone_accessory', 'cable', 'small_electronics_other', 'large_appliance_other', 'rice_cooker',
	'heater', 'air_purifier', 'underwear', 'swimwear', 'suit', 'sportswear', 'traditional_dress',
	'hat_scarf', 'belt', 'luxury_bag', 'luxury_clothing', 'watch', 'jewellery_precious', 'magazine',
	'disc', 'vinyl_record', 'game_cartridge', 'board_game', 'building_bricks', 'baby_clothing',
	'kids_shoes', 'stroller', 'car_seat', 'cot', 'high_chair', 'baby_goods', 'armchair', 'cabinet',
	'mirror', 'home_textiles', 'rug', 'kitchenware', 'tableware', 'home_decoration', 'stationery',
	'plant', 'pet_goods', 'building_material', 'kids_bicycle', 'bicycle_part', 'car_part',
	'motorcycle', 'van', 'garden_tool', 'measuring_instrument', 'musical_instrument', 'piano',
	'sports_gear', 'fitness_equipment', 'outdoor_gear', 'fishing_gear', 'craft_supplies', 'ticket',
	'antique', 'collectible', 'figurine', 'trading_card', 'coin_stamp', 'art', 'cosmetics_sealed',
	'cosmetics_opened', 'perfume', 'personal_care', 'health_aid'
];

/** What the seed platforms trade, beside what there is evidence for. */
// prettier-ignore
const needed = [
	'cosmetics_sealed', 'cosmetics_opened', 'luxury_bag', 'luxury_clothing', 'watch',
	'jewellery_precious', 'jewellery_costume', 'antique', 'collectible', 'stroller', 'baby_goods',
	'baby_clothing', 'musical_instrument', 'sports_gear', 'power_bank'
];

describe('categories', () => {
	test('all 94 categories of the evidence are there', () => {
		const paths: readonly string[] = evidenceFiles;
		const inEvidence = new Set(paths.flatMap(table).map(({ category }) => category!));
		expect(inEvidence.size).toBe(94);
		expect([...inEvidence].filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('those without a factor are the known gaps', () => {
		expect(ids.filter((id) => !withFactor.includes(id))).toEqual(knownGaps);
	});

	test('what the platforms trade is there', () => {
		expect(needed.filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('a default mass has a source, and a source a mass', () => {
		for (const { id, default_mass_kg, mass_source } of categories) {
			expect(mass_source === '', id).toBe(default_mass_kg === '');
		}
	});

	test('every vehicle has a mass: its handling is per tonne-kilometre', () => {
		const vehicles = categories.filter(({ size_class }) => size_class === 'vehicle');
		expect(vehicles.map(({ id }) => id)).toEqual([
			'car_ice',
			'car_ev',
			'motorcycle',
			'e_motorcycle',
			'van'
		]);
		expect(vehicles.filter(({ default_mass_kg }) => default_mass_kg === '')).toEqual([]);
	});

	test.each([
		['book', 'flat'],
		['smartphone', 'small'],
		['t_shirt', 'light'],
		['table', 'large'],
		['chair', 'large'],
		['sofa', 'bulky'],
		['fridge', 'bulky'],
		['wardrobe', 'bulky']
	])('%s travels as %s', (id, size) => {
		expect(categories.find((category) => category.id === id)?.size_class).toBe(size);
	});

	test.each([
		'fridge',
		'freezer',
		'air_conditioner',
		'washing_machine',
		'tumble_dryer',
		'tv',
		'car_ice'
	])('%s says that use can reverse the sign', (id) => {
		expect(categories.find((category) => category.id === id)?.flags).toBe('use_can_reverse');
	});

	test('every group has categories', () => {
		const used = new Set(categories.map(({ group }) => group));
		expect(table('groups.csv').filter(({ id }) => !used.has(id))).toEqual([]);
	});
});

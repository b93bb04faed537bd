import { describe, expect, test } from 'vitest';
import type { Steps } from '../../src/lib/model/steps';
import { FrameTurns } from '../../src/lib/ui/frame-turns';

/** Turns in frames that are told apart by number; work takes the time that it says. */
function turnsIn() {
	const clock = { ms: 1000, frame: 0 };
	const turns = new FrameTurns({
		now: () => clock.ms,
		painted: () => {
			clock.frame += 1;
			clock.ms += 1;
			return Promise.resolve();
		}
	});
	const done: string[] = [];
	const act = (name: string, takes: number) => () => {
		done.push(`${name} in ${clock.frame}`);
		clock.ms += takes;
	};
	return { turns, done, act, clock };
}

describe('work in turns with the frames of a page', () => {
	test('is done in the order in which it was asked for, as much in a frame as fits', async () => {
		const { turns, done, act } = turnsIn();
		for (const name of ['a', 'b', 'c', 'd', 'e']) turns.take(name, act(name, 8));
		expect(done).toEqual([]);
		await turns.settled();
		// 8 + 8 + 8 ms: after the third, twenty-four milliseconds are over.
		expect(done).toEqual(['a in 1', 'b in 1', 'c in 1', 'd in 2', 'e in 2']);
	});

	test('is done as it was asked for last, and not where somebody left', async () => {
		const { turns, done, act } = turnsIn();
		turns.take('a', act('old', 1));
		turns.take('b', act('b', 1));
		turns.take('c', act('c', 1));
		turns.take('a', act('new', 1));
		turns.leave('c');
		await turns.settled();
		expect(done).toEqual(['new in 1', 'b in 1']);
	});

	test('comes last where it is not seen, and with the others once it is', async () => {
		const { turns, done, act } = turnsIn();
		turns.take('fold', act('fold', 1), false);
		turns.take('opened', act('opened early', 1), false);
		turns.take('a', () => turns.take('b', act('b', 1)));
		turns.take('opened', act('opened', 1));
		await turns.settled();
		expect(done).toEqual(['opened in 1', 'b in 1', 'fold in 1']);
	});

	test('that is asked for by a turn comes before everything is settled', async () => {
		const { turns, done, act } = turnsIn();
		turns.take('a', () => turns.take('within', act('within', 1)));
		await turns.settled();
		expect(done).toEqual(['within in 1']);
	});

	test('goes on after a turn that failed, which is told', async () => {
		const { turns, done, act } = turnsIn();
		turns.take('a', () => {
			throw new Error('of the first');
		});
		await expect(turns.settled()).rejects.toThrow('of the first');
		turns.take('b', act('b', 1));
		await turns.settled();
		expect(done).toEqual(['b in 1']);
	});

	function* steps(act: () => void): Steps<string> {
		for (let step = 0; step < 4; step++) {
			act();
			yield;
		}
		return 'whole';
	}

	test('rests between steps where a frame is full, and gives its result', async () => {
		const { turns, done, act } = turnsIn();
		expect(await turns.work(steps(act('step', 12)), () => true)).toBe('whole');
		expect(done).toEqual(['step in 1', 'step in 1', 'step in 2', 'step in 2']);
	});

	test('ends where it is not wanted any more', async () => {
		const { turns, done, act, clock } = turnsIn();
		expect(await turns.work(steps(act('step', 24)), () => clock.frame < 3)).toBeNull();
		expect(done).toEqual(['step in 1', 'step in 2']);
	});
});

import type { Command, CommandContext } from './command';
import { copyCommands } from './copy-commands';
import { logCommands } from './log-commands';
import { lookCommands, pageCommands } from './page-commands';
import { viewCommands } from './view-commands';

/** Everything that can be done from anywhere, in the order in which it is listed. */
export function commands(context: CommandContext): readonly Command[] {
	return [
		...pageCommands(context),
		...logCommands(context),
		...copyCommands(context),
		...viewCommands(context),
		...lookCommands(context)
	];
}

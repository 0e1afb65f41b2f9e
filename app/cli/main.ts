/** `npm run school -- <command>`: the command line's entry. */
import { contentCommands } from "./commands/content";
import { databaseCommands } from "./commands/db";
import { doctorCommand } from "./commands/doctor";
import { runCommand } from "./run-command";

const commands = [doctorCommand, ...contentCommands, ...databaseCommands];

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});

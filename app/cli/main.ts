/** `npm run school -- <command>`: the command line's entry. */
import { adminCommand } from "./commands/admin";
import { certificateCommands } from "./commands/certificate";
import { contentCommands } from "./commands/content";
import { databaseCommands } from "./commands/db";
import { demoCommand } from "./commands/demo";
import { doctorCommand } from "./commands/doctor";
import { runCommand } from "./run-command";

const commands = [
  demoCommand,
  doctorCommand,
  adminCommand,
  ...contentCommands,
  ...certificateCommands,
  ...databaseCommands,
];

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});

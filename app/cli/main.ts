/** `npm run school -- <command>`: the command line's entry. */
import { commands } from "./all-commands";
import { runCommand } from "./run-command";

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});

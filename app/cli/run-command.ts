import { type Command, type Output, WrongUsage } from "./command";

interface Streams {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** How a command's result reaches the terminal: lines for people, or with `--json` one document for programs. */
function speaker(asJson: boolean, { stdout, stderr }: Streams): Output {
  return {
    out: (result) => {
      if (asJson && typeof result === "object") stdout(`${JSON.stringify(result)}\n`);
      if (!asJson && typeof result === "string") stdout(`${result}\n`);
    },
    err: (line) => stderr(`${line}\n`),
  };
}

function usage(commands: readonly Command[], say: (line: string) => void): void {
  say("Usage: npm run school -- <command> [--json]");
  for (const { name, summary } of commands) say(`  ${name.padEnd(16)} ${summary}`);
}

/**
 * Finds the command that the words name and runs it.
 *
 * @returns the exit code: 0 done, 1 a problem that was reported, 2 wrong usage.
 */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  streams: Streams,
): Promise<number> {
  const asJson = words.includes("--json");
  const typed = words.filter((word) => word !== "--json");
  const io = speaker(asJson, streams);
  const [command] = commands
    .filter(({ name }) => name.split(" ").every((part, index) => typed[index] === part))
    .sort((a, b) => b.name.length - a.name.length);
  if (!command) {
    if (typed.length > 0) io.err(`There is no command "${typed.join(" ")}".`);
    usage(commands, io.err);
    return 2;
  }
  try {
    return await command.run(typed.slice(command.name.split(" ").length), io);
  } catch (error) {
    if (error instanceof WrongUsage) {
      io.err(`${command.name}: ${error.message}`);
      return 2;
    }
    io.err(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

import { describe, expect, test } from "vitest";
import { type Command, WrongUsage } from "./command";
import { runCommand } from "./run-command";

const commands: Command[] = [
  {
    name: "greet",
    policy: "reads-files",
    summary: "greets",
    run: async (args, { out, err }) => {
      err("greeting …");
      out(`Good day, ${args[0]}.`);
      out({ greeted: args });
      return 0;
    },
  },
  { name: "greet twice", policy: "reads-files", summary: "greets twice", run: async () => 1 },
  {
    name: "refuse",
    policy: "reads-files",
    summary: "refuses",
    run: async () => {
      throw new WrongUsage("needs --email");
    },
  },
  {
    name: "break",
    policy: "reads-files",
    summary: "breaks",
    run: async () => {
      throw new Error("The disk is full");
    },
  },
];

async function typed(line: string) {
  let [stdout, stderr] = ["", ""];
  const code = await runCommand(commands, line.split(" ").filter(Boolean), {
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
  });
  return { code, stdout, stderr };
}

describe("the contract of the command line", () => {
  test("people read lines", async () => {
    expect(await typed("greet Ana")).toEqual({ code: 0, stdout: "Good day, Ana.\n", stderr: "greeting …\n" });
  });

  test("programs read one JSON document and nothing else, wherever --json stands", async () => {
    for (const line of ["greet Ana --json", "--json greet Ana"]) {
      const { stdout, stderr } = await typed(line);
      expect(JSON.parse(stdout)).toEqual({ greeted: ["Ana"] });
      expect(stderr).toBe("greeting …\n");
    }
  });

  test("the longer name wins", async () => {
    expect((await typed("greet twice")).code).toBe(1);
  });

  test.each([
    ["nothing typed", "", 2, "Usage:"],
    ["an unknown command", "dance", 2, 'There is no command "dance".'],
    ["half a name", "gree", 2, "Usage:"],
    ["wrong options", "refuse", 2, "refuse: needs --email"],
    ["a failure", "break", 1, "The disk is full"],
  ])("%s: exit code, and only standard error speaks", async (_reason, line, code, says) => {
    const answer = await typed(line);
    expect(answer).toMatchObject({ code, stdout: "" });
    expect(answer.stderr).toContain(says);
  });
});

import type { Command } from "./command";
import { adminCommand } from "./commands/admin";
import { resetSecondFactorCommand } from "./commands/admin-reset-second-factor";
import { certificateCommands } from "./commands/certificate";
import { contentCommands } from "./commands/content";
import { databaseCommands } from "./commands/db";
import { doctorCommand } from "./commands/doctor";
import { mailCommands } from "./commands/mail";
import { peerReviewCommands } from "./commands/peer-review";
import { privacyCommands } from "./commands/privacy";

/** Loaded when it is called: it brings the whole web server along. */
const demo: Command = {
  name: "demo",
  policy: "acts-as-product",
  summary: "starts a school in mid-course with one account for each role [--reset]",
  run: async (args, io) => (await import("./commands/demo")).demoCommand.run(args, io),
};

/** Every command there is. */
export const commands: readonly Command[] = [
  doctorCommand,
  adminCommand,
  resetSecondFactorCommand,
  ...contentCommands,
  ...certificateCommands,
  ...databaseCommands,
  ...mailCommands,
  ...peerReviewCommands,
  ...privacyCommands,
  demo,
];

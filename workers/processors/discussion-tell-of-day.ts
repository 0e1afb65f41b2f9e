import { askForMails, tellOfDayJob } from "~/features/discussion/index.server";
import { defineProcessor } from "../define-processor";

/** Asks for the mails about discussions. Safe to run twice, and every hour: each mail is asked for once a day. */
export default defineProcessor(tellOfDayJob, async ({ ctx }) => askForMails(ctx));

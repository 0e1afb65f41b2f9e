export { deliverMail } from "./commands/deliver-mail.server";
export { queueMail } from "./commands/queue-mail.server";
export { retryMails } from "./commands/retry-mails.server";
export { mailRetrySeconds } from "./domain/retry";
export { deliverMailJob } from "./jobs";
export { momentFor } from "./moment-for.server";
export { getMailStatus } from "./queries/get-mail-status.server";
export { getKeptMail, listKeptMails } from "./queries/kept-mails.server";
export { renderMail } from "./render.server";

import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, Moment, SitePath } from "./define-email";

/** The receipt for a work that was handed in. */
export default defineEmail({
  name: "submission-received",
  props: z.object({ assignment: z.string(), receipt: z.string(), submittedAt: Moment, path: SitePath }),
  example: {
    assignment: "Policy brief",
    receipt: "7KQ2-M4TX",
    submittedAt: "Monday 1 March 2027, 12:10 (Sarajevo)",
    path: "/learn",
  },
  subject: ({ t, assignment, receipt, submittedAt }) =>
    t("mail:submissionReceived.subject", { assignment, receipt, submittedAt }),
  Body: ({ t, assignment, receipt, submittedAt, path }) => (
    <Layout preview={t("mail:submissionReceived.text", { assignment, receipt, submittedAt })}>
      <Heading>{t("mail:submissionReceived.heading", { assignment, receipt, submittedAt })}</Heading>
      <Text>{t("mail:submissionReceived.text", { assignment, receipt, submittedAt })}</Text>
      <Text>{t("mail:submissionReceived.receipt", { assignment, receipt, submittedAt })}</Text>
      <Text>{t("mail:submissionReceived.next", { assignment, receipt, submittedAt })}</Text>
      <Button path={path}>{t("mail:submissionReceived.action")}</Button>
    </Layout>
  ),
});

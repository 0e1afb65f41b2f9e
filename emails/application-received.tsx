import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, Moment, SitePath } from "./define-email";

/** The receipt for an application: what came in, and when an answer can be expected to come by mail. */
export default defineEmail({
  name: "application-received",
  props: z.object({ school: z.string(), receipt: z.string(), submittedAt: Moment, path: SitePath }),
  example: {
    school: "Human Security Summer School 2027",
    receipt: "7KQ2-M4TX",
    submittedAt: "Monday 1 March 2027, 12:10 (Sarajevo)",
    path: "/schools/summer-school-2027/application",
  },
  subject: ({ t, school, receipt, submittedAt }) =>
    t("mail:applicationReceived.subject", { school, receipt, submittedAt }),
  Body: ({ t, school, receipt, submittedAt, path }) => (
    <Layout preview={t("mail:applicationReceived.text", { school, receipt, submittedAt })}>
      <Heading>{t("mail:applicationReceived.heading", { school, receipt, submittedAt })}</Heading>
      <Text>{t("mail:applicationReceived.text", { school, receipt, submittedAt })}</Text>
      <Text>{t("mail:applicationReceived.receipt", { school, receipt, submittedAt })}</Text>
      <Text>{t("mail:applicationReceived.next", { school, receipt, submittedAt })}</Text>
      <Button path={path}>{t("mail:applicationReceived.action")}</Button>
    </Layout>
  ),
});

import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** The receipt for a review, for the person who wrote it. */
export default defineEmail({
  name: "review-received",
  props: z.object({ assignment: z.string(), receipt: z.string(), path: SitePath }),
  example: {
    assignment: "Policy brief",
    receipt: "7KQ2-M4TX",
    path: "/learn/reviews",
  },
  subject: ({ t, assignment, receipt }) => t("mail:reviewReceived.subject", { assignment, receipt }),
  Body: ({ t, assignment, receipt, path }) => (
    <Layout preview={t("mail:reviewReceived.text", { assignment, receipt })}>
      <Heading>{t("mail:reviewReceived.heading", { assignment, receipt })}</Heading>
      <Text>{t("mail:reviewReceived.text", { assignment, receipt })}</Text>
      <Text>{t("mail:reviewReceived.receipt", { assignment, receipt })}</Text>
      <Button path={path}>{t("mail:reviewReceived.action")}</Button>
    </Layout>
  ),
});

import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, Moment, SitePath } from "./define-email";

/** Invites somebody who may have no account yet. To what stands on the page behind the link, not in the mail. */
export default defineEmail({
  name: "invitation",
  props: z.object({ path: SitePath, expiresAt: Moment }),
  example: {
    path: "/invitation?token=example",
    expiresAt: "Friday 14 March 2027, 17:00 (Sarajevo)",
  },
  hasOneTimeLink: true,
  subject: ({ t, expiresAt }) => t("mail:invitation.subject", { expiresAt }),
  Body: ({ t, expiresAt, path }) => (
    <Layout preview={t("mail:invitation.text", { expiresAt })}>
      <Heading>{t("mail:invitation.heading", { expiresAt })}</Heading>
      <Text>{t("mail:invitation.text", { expiresAt })}</Text>
      <Text>{t("mail:invitation.expires", { expiresAt })}</Text>
      <Button path={path}>{t("mail:invitation.action")}</Button>
    </Layout>
  ),
});

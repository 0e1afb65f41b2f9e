import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, Moment, SitePath } from "./define-email";

/** Brings the link to choose a new password. Works once, for an hour. */
export default defineEmail({
  name: "reset-password",
  props: z.object({ path: SitePath, expiresAt: Moment }),
  example: {
    path: "/reset?token=example",
    expiresAt: "Friday 14 March 2027, 17:00 (Sarajevo)",
  },
  hasOneTimeLink: true,
  subject: ({ t, expiresAt }) => t("mail:resetPassword.subject", { expiresAt }),
  Body: ({ t, expiresAt, path }) => (
    <Layout preview={t("mail:resetPassword.text", { expiresAt })}>
      <Heading>{t("mail:resetPassword.heading", { expiresAt })}</Heading>
      <Text>{t("mail:resetPassword.text", { expiresAt })}</Text>
      <Text>{t("mail:resetPassword.expires", { expiresAt })}</Text>
      <Text>{t("mail:resetPassword.notYou", { expiresAt })}</Text>
      <Button path={path}>{t("mail:resetPassword.action")}</Button>
    </Layout>
  ),
});

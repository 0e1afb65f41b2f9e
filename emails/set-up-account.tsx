import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, Moment, SitePath } from "./define-email";

/** Invites somebody for whom an account was prepared to choose a password. */
export default defineEmail({
  name: "set-up-account",
  props: z.object({ path: SitePath, expiresAt: Moment }),
  example: {
    path: "/set-up?token=example",
    expiresAt: "Friday 14 March 2027, 17:00 (Sarajevo)",
  },
  toUnconfirmed: true,
  hasOneTimeLink: true,
  subject: ({ t, expiresAt }) => t("mail:setUpAccount.subject", { expiresAt }),
  Body: ({ t, expiresAt, path }) => (
    <Layout preview={t("mail:setUpAccount.text", { expiresAt })}>
      <Heading>{t("mail:setUpAccount.heading", { expiresAt })}</Heading>
      <Text>{t("mail:setUpAccount.text", { expiresAt })}</Text>
      <Text>{t("mail:setUpAccount.expires", { expiresAt })}</Text>
      <Button path={path}>{t("mail:setUpAccount.action")}</Button>
    </Layout>
  ),
});

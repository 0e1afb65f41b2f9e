import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, Moment, SitePath } from "./define-email";

/** Tells the owner of an account that its password is another now: they may not have done it. */
export default defineEmail({
  name: "password-changed",
  props: z.object({ path: SitePath, changedAt: Moment }),
  example: {
    path: "/forgot",
    changedAt: "Friday 14 March 2027, 17:00 (Sarajevo)",
  },
  isAboutAccount: true,
  subject: ({ t, changedAt }) => t("mail:passwordChanged.subject", { changedAt }),
  Body: ({ t, changedAt, path }) => (
    <Layout preview={t("mail:passwordChanged.text", { changedAt })}>
      <Heading>{t("mail:passwordChanged.heading", { changedAt })}</Heading>
      <Text>{t("mail:passwordChanged.text", { changedAt })}</Text>
      <Text>{t("mail:passwordChanged.notYou", { changedAt })}</Text>
      <Button path={path}>{t("mail:passwordChanged.action")}</Button>
    </Layout>
  ),
});

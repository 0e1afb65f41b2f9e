import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, Moment, SitePath } from "./define-email";

/** Tells the owner of an account how signing in to it is protected now: they may not have changed it. */
export default defineEmail({
  name: "second-factor-changed",
  props: z.object({
    change: z.enum(["added", "removed", "recovery-code-used"]),
    path: SitePath,
    at: Moment,
  }),
  example: {
    change: "added",
    path: "/account/security",
    at: "Friday 14 March 2027, 17:00 (Sarajevo)",
  },
  subject: ({ t, change }) => t(`mail:secondFactorChanged.${change}.subject`),
  Body: ({ t, change, at, path }) => (
    <Layout preview={t(`mail:secondFactorChanged.${change}.text`, { at })}>
      <Heading>{t(`mail:secondFactorChanged.${change}.subject`)}</Heading>
      <Text>{t(`mail:secondFactorChanged.${change}.text`, { at })}</Text>
      <Text>{t("mail:secondFactorChanged.notYou")}</Text>
      <Button path={path}>{t("mail:secondFactorChanged.action")}</Button>
    </Layout>
  ),
});

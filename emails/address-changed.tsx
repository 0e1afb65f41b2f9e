import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, Moment, SitePath } from "./define-email";

/** Goes to the address an account had: whoever reads it there may not have changed it, and can undo it for a week. */
export default defineEmail({
  name: "address-changed",
  props: z.object({ path: SitePath, expiresAt: Moment }),
  example: {
    path: "/account/address/undo?token=example",
    expiresAt: "Friday 21 March 2027, 17:00 (Sarajevo)",
  },
  hasOneTimeLink: true,
  subject: ({ t, expiresAt }) => t("mail:addressChanged.subject", { expiresAt }),
  Body: ({ t, expiresAt, path }) => (
    <Layout preview={t("mail:addressChanged.text", { expiresAt })}>
      <Heading>{t("mail:addressChanged.heading", { expiresAt })}</Heading>
      <Text>{t("mail:addressChanged.text", { expiresAt })}</Text>
      <Text>{t("mail:addressChanged.notYou", { expiresAt })}</Text>
      <Button path={path}>{t("mail:addressChanged.action")}</Button>
    </Layout>
  ),
});

import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, Moment, SitePath } from "./define-email";

/** Asks whoever signed up to prove that the address is theirs. */
export default defineEmail({
  name: "confirm-address",
  props: z.object({ path: SitePath, expiresAt: Moment }),
  example: {
    path: "/confirm?token=example",
    expiresAt: "Friday 14 March 2027, 17:00 (Sarajevo)",
  },
  toUnconfirmed: true,
  hasOneTimeLink: true,
  subject: ({ t, expiresAt }) => t("mail:confirmAddress.subject", { expiresAt }),
  Body: ({ t, expiresAt, path }) => (
    <Layout preview={t("mail:confirmAddress.text", { expiresAt })}>
      <Heading>{t("mail:confirmAddress.heading", { expiresAt })}</Heading>
      <Text>{t("mail:confirmAddress.text", { expiresAt })}</Text>
      <Text>{t("mail:confirmAddress.expires", { expiresAt })}</Text>
      <Button path={path}>{t("mail:confirmAddress.action")}</Button>
    </Layout>
  ),
});

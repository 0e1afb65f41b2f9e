import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, Moment, SitePath } from "./define-email";

/** Goes to the address an account is to have: whoever reads it there can say yes. Works once, for an hour. */
export default defineEmail({
  name: "confirm-new-address",
  props: z.object({ path: SitePath, expiresAt: Moment }),
  example: {
    path: "/account/address/confirm?token=example",
    expiresAt: "Friday 14 March 2027, 17:00 (Sarajevo)",
  },
  hasOneTimeLink: true,
  subject: ({ t, expiresAt }) => t("mail:confirmNewAddress.subject", { expiresAt }),
  Body: ({ t, expiresAt, path }) => (
    <Layout preview={t("mail:confirmNewAddress.text", { expiresAt })}>
      <Heading>{t("mail:confirmNewAddress.heading", { expiresAt })}</Heading>
      <Text>{t("mail:confirmNewAddress.text", { expiresAt })}</Text>
      <Text>{t("mail:confirmNewAddress.expires", { expiresAt })}</Text>
      <Button path={path}>{t("mail:confirmNewAddress.action")}</Button>
    </Layout>
  ),
});

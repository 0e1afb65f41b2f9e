import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Tells the owner of an address that somebody, perhaps they themselves, tried to sign up with it again. */
export default defineEmail({
  name: "sign-up-repeated",
  props: z.object({ path: SitePath }),
  example: {
    path: "/login",
  },
  toUnconfirmed: true,
  isAboutAccount: true,
  subject: ({ t }) => t("mail:signUpRepeated.subject"),
  Body: ({ t, path }) => (
    <Layout preview={t("mail:signUpRepeated.text")}>
      <Heading>{t("mail:signUpRepeated.heading")}</Heading>
      <Text>{t("mail:signUpRepeated.text")}</Text>
      <Text>{t("mail:signUpRepeated.reset")}</Text>
      <Button path={path}>{t("mail:signUpRepeated.action")}</Button>
    </Layout>
  ),
});

import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Says that mail arrives, to the administrator who asked whether it does. */
export default defineEmail({
  name: "test-mail",
  props: z.object({ path: SitePath }),
  example: { path: "/admin/mail" },
  subject: ({ t }) => t("mail:testMail.subject"),
  Body: ({ t, path }) => (
    <Layout preview={t("mail:testMail.text")}>
      <Heading>{t("mail:testMail.heading")}</Heading>
      <Text>{t("mail:testMail.text")}</Text>
      <Button path={path}>{t("mail:testMail.action")}</Button>
    </Layout>
  ),
});

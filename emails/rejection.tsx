import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Says that there is no place this time, and where the reason can be read. */
export default defineEmail({
  name: "rejection",
  props: z.object({ school: z.string(), path: SitePath }),
  example: {
    school: "Human Security Summer School 2027",
    path: "/schools/summer-school-2027/application",
  },
  subject: ({ t, school }) => t("mail:rejection.subject", { school }),
  Body: ({ t, school, path }) => (
    <Layout preview={t("mail:rejection.text", { school })}>
      <Heading>{t("mail:rejection.heading", { school })}</Heading>
      <Text>{t("mail:rejection.text", { school })}</Text>
      <Text>{t("mail:rejection.reason", { school })}</Text>
      <Button path={path}>{t("mail:rejection.action")}</Button>
    </Layout>
  ),
});

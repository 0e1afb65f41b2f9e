import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Welcomes somebody to a course, alone or with a summer school. */
export default defineEmail({
  name: "enrolled",
  props: z.object({ title: z.string(), path: SitePath }),
  example: {
    title: "Human Security Summer School 2027",
    path: "/learn",
  },
  subject: ({ t, title }) => t("mail:enrolled.subject", { title }),
  Body: ({ t, title, path }) => (
    <Layout preview={t("mail:enrolled.text", { title })}>
      <Heading>{t("mail:enrolled.heading", { title })}</Heading>
      <Text>{t("mail:enrolled.text", { title })}</Text>
      <Text>{t("mail:enrolled.next", { title })}</Text>
      <Button path={path}>{t("mail:enrolled.action")}</Button>
    </Layout>
  ),
});

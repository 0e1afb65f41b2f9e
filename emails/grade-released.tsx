import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Says that a grade can be read. The grade itself is never in a mail. */
export default defineEmail({
  name: "grade-released",
  props: z.object({ title: z.string(), path: SitePath }),
  example: {
    title: "Policy brief",
    path: "/learn",
  },
  subject: ({ t, title }) => t("mail:gradeReleased.subject", { title }),
  Body: ({ t, title, path }) => (
    <Layout preview={t("mail:gradeReleased.text", { title })}>
      <Heading>{t("mail:gradeReleased.heading", { title })}</Heading>
      <Text>{t("mail:gradeReleased.text", { title })}</Text>
      <Button path={path}>{t("mail:gradeReleased.action")}</Button>
    </Layout>
  ),
});

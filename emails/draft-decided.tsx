import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Tells the writers of a lesson's new text what became of it. What was said about it is read on the site alone. */
export default defineEmail({
  name: "draft-decided",
  props: z.object({
    lesson: z.string(),
    outcome: z.enum(["changes_asked", "approved", "published", "put_back"]),
    path: SitePath,
  }),
  example: {
    lesson: "2.1 Seven dimensions",
    outcome: "changes_asked",
    path: "/teach/drafts/7KQ2M4TX7KQ2M4TX7KQ2M4/review",
  },
  subject: ({ t, lesson, outcome }) => t(`mail:draftDecided.${outcome}.subject`, { lesson }),
  Body: ({ t, lesson, outcome, path }) => (
    <Layout preview={t(`mail:draftDecided.${outcome}.text`, { lesson })}>
      <Heading>{t(`mail:draftDecided.${outcome}.heading`, { lesson })}</Heading>
      <Text>{t(`mail:draftDecided.${outcome}.text`, { lesson })}</Text>
      <Button path={path}>{t("mail:draftDecided.action")}</Button>
    </Layout>
  ),
});

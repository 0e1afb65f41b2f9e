import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Tells whoever may approve it that a lesson's new text waits to be read. Says nothing of the text, nor who wrote it. */
export default defineEmail({
  name: "draft-to-read",
  props: z.object({ lesson: z.string(), path: SitePath }),
  example: { lesson: "2.1 Seven dimensions", path: "/teach/drafts/7KQ2M4TX7KQ2M4TX7KQ2M4/review" },
  subject: ({ t, lesson }) => t("mail:draftToRead.subject", { lesson }),
  Body: ({ t, lesson, path }) => (
    <Layout preview={t("mail:draftToRead.text", { lesson })}>
      <Heading>{t("mail:draftToRead.heading", { lesson })}</Heading>
      <Text>{t("mail:draftToRead.text", { lesson })}</Text>
      <Text>{t("mail:draftToRead.how", { lesson })}</Text>
      <Button path={path}>{t("mail:draftToRead.action")}</Button>
    </Layout>
  ),
});

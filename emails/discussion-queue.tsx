import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Tells those who look after a discussion that reports wait. Not of whom, by whom or about what. */
export default defineEmail({
  name: "discussion-queue",
  props: z.object({ count: z.int(), path: SitePath }),
  example: { count: 2, path: "/teach/discussions" },
  subject: ({ t }) => t("mail:discussionQueue.subject"),
  Body: ({ t, count, path }) => (
    <Layout preview={t("mail:discussionQueue.text", { count })}>
      <Heading>{t("mail:discussionQueue.heading")}</Heading>
      <Text>{t("mail:discussionQueue.text", { count })}</Text>
      <Button path={path}>{t("mail:discussionQueue.action")}</Button>
    </Layout>
  ),
});

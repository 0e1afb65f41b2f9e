import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, Moment, SitePath } from "./define-email";

/** Tells a reviewer how many works wait and by when. Never names an author or a work: review is blind. */
export default defineEmail({
  name: "review-allocated",
  props: z.object({ assignment: z.string(), count: z.number().int().min(1), dueAt: Moment, path: SitePath }),
  example: {
    assignment: "Policy brief",
    count: 3,
    dueAt: "Friday 14 March 2027, 17:00 (Sarajevo)",
    path: "/learn/reviews",
  },
  subject: ({ t, assignment, count, dueAt }) =>
    t("mail:reviewAllocated.subject", { assignment, count, dueAt }),
  Body: ({ t, assignment, count, dueAt, path }) => (
    <Layout preview={t("mail:reviewAllocated.text", { assignment, count, dueAt })}>
      <Heading>{t("mail:reviewAllocated.heading", { assignment, count, dueAt })}</Heading>
      <Text>{t("mail:reviewAllocated.text", { assignment, count, dueAt })}</Text>
      <Text>{t("mail:reviewAllocated.due", { assignment, count, dueAt })}</Text>
      <Text>{t("mail:reviewAllocated.how", { assignment, count, dueAt })}</Text>
      <Button path={path}>{t("mail:reviewAllocated.action")}</Button>
    </Layout>
  ),
});

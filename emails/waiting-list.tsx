import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Says that the application is on the waiting list. */
export default defineEmail({
  name: "waiting-list",
  props: z.object({ school: z.string(), path: SitePath }),
  example: {
    school: "Human Security Summer School 2027",
    path: "/schools/summer-school-2027/application",
  },
  subject: ({ t, school }) => t("mail:waitingList.subject", { school }),
  Body: ({ t, school, path }) => (
    <Layout preview={t("mail:waitingList.text", { school })}>
      <Heading>{t("mail:waitingList.heading", { school })}</Heading>
      <Text>{t("mail:waitingList.text", { school })}</Text>
      <Text>{t("mail:waitingList.next", { school })}</Text>
      <Button path={path}>{t("mail:waitingList.action")}</Button>
    </Layout>
  ),
});

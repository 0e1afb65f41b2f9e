import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Says that the time to answer an offer is over, so that nobody waits for a place that is gone. */
export default defineEmail({
  name: "offer-expired",
  props: z.object({ school: z.string(), path: SitePath }),
  example: {
    school: "Human Security Summer School 2027",
    path: "/schools/summer-school-2027/application",
  },
  subject: ({ t, school }) => t("mail:offerExpired.subject", { school }),
  Body: ({ t, school, path }) => (
    <Layout preview={t("mail:offerExpired.text", { school })}>
      <Heading>{t("mail:offerExpired.heading", { school })}</Heading>
      <Text>{t("mail:offerExpired.text", { school })}</Text>
      <Text>{t("mail:offerExpired.next", { school })}</Text>
      <Button path={path}>{t("mail:offerExpired.action")}</Button>
    </Layout>
  ),
});

import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Confirms that an offered place was given back. */
export default defineEmail({
  name: "offer-declined",
  props: z.object({ school: z.string(), path: SitePath }),
  example: {
    school: "Human Security Summer School 2027",
    path: "/schools/summer-school-2027/application",
  },
  subject: ({ t, school }) => t("mail:offerDeclined.subject", { school }),
  Body: ({ t, school, path }) => (
    <Layout preview={t("mail:offerDeclined.text", { school })}>
      <Heading>{t("mail:offerDeclined.heading", { school })}</Heading>
      <Text>{t("mail:offerDeclined.text", { school })}</Text>
      <Text>{t("mail:offerDeclined.thanks", { school })}</Text>
      <Button path={path}>{t("mail:offerDeclined.action")}</Button>
    </Layout>
  ),
});

import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, Moment, SitePath } from "./define-email";

/** Says that there is a place, and until when it is kept. The words of the organiser stand on the site. */
export default defineEmail({
  name: "offer",
  props: z.object({ school: z.string(), answerBefore: Moment, path: SitePath }),
  example: {
    school: "Human Security Summer School 2027",
    answerBefore: "Sunday 11 April 2027, 23:59 (Sarajevo)",
    path: "/schools/summer-school-2027/application",
  },
  subject: ({ t, school, answerBefore }) => t("mail:offer.subject", { school, answerBefore }),
  Body: ({ t, school, answerBefore, path }) => (
    <Layout preview={t("mail:offer.text", { school, answerBefore })}>
      <Heading>{t("mail:offer.heading", { school, answerBefore })}</Heading>
      <Text>{t("mail:offer.text", { school, answerBefore })}</Text>
      <Text>{t("mail:offer.answerBefore", { school, answerBefore })}</Text>
      <Text>{t("mail:offer.either", { school, answerBefore })}</Text>
      <Button path={path}>{t("mail:offer.action")}</Button>
    </Layout>
  ),
});

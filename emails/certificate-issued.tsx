import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Says that a certificate is there to be downloaded. */
export default defineEmail({
  name: "certificate-issued",
  props: z.object({ title: z.string(), path: SitePath }),
  example: {
    title: "Human Security Summer School 2027",
    path: "/learn/certificates",
  },
  subject: ({ t, title }) => t("mail:certificateIssued.subject", { title }),
  Body: ({ t, title, path }) => (
    <Layout preview={t("mail:certificateIssued.text", { title })}>
      <Heading>{t("mail:certificateIssued.heading", { title })}</Heading>
      <Text>{t("mail:certificateIssued.text", { title })}</Text>
      <Text>{t("mail:certificateIssued.check", { title })}</Text>
      <Button path={path}>{t("mail:certificateIssued.action")}</Button>
    </Layout>
  ),
});

import { z } from "zod";
import { Button, Heading, Text } from "./components/blocks";
import { Layout } from "./components/layout";
import { defineEmail, SitePath } from "./define-email";

/** Where others wrote something new. Not what, and not who: words and names stay on the site. */
export default defineEmail({
  name: "discussion-digest",
  props: z.object({
    places: z.array(z.object({ number: z.string(), title: z.string(), count: z.int() })).min(1),
    /** Places beyond those named. */
    more: z.int().min(0),
    /** Posts in all. */
    count: z.int(),
    path: SitePath,
  }),
  example: {
    places: [
      { number: "1.2", title: "Freedom from fear", count: 3 },
      { number: "2", title: "Seven dimensions", count: 1 },
    ],
    more: 2,
    count: 9,
    path: "/learn/discussions",
  },
  subject: ({ t }) => t("mail:discussionDigest.subject"),
  Body: ({ t, places, more, count, path }) => (
    <Layout preview={t("mail:discussionDigest.text", { count })}>
      <Heading>{t("mail:discussionDigest.heading")}</Heading>
      <Text>{t("mail:discussionDigest.text", { count })}</Text>
      {places.map((place) => (
        <Text key={place.number + place.title}>{t("mail:discussionDigest.place", place)}</Text>
      ))}
      {more > 0 && <Text>{t("mail:discussionDigest.more", { count: more })}</Text>}
      <Button path={path}>{t("mail:discussionDigest.action")}</Button>
      <Text>{t("mail:discussionDigest.stop")}</Text>
    </Layout>
  ),
});

import type { Context } from "~/platform/context.server";
import { translator } from "~/platform/i18n/i18n.server";
import { CslItem, printedName } from "../domain/csl-item";
import type { Theme } from "../domain/resource";
import { atomFeed } from "../formats/atom";
import { entryPath } from "../paths";

const NEWEST = 50;

interface FeedPlace {
  /** The site's own address, without a slash at its end. */
  readonly origin: string;
  readonly siteName: string;
  readonly locale: string;
}

/** What was added to the library last, as a feed. Open to everybody. */
export async function getFeed(ctx: Context, { origin, siteName, locale }: FeedPlace): Promise<string> {
  const t = translator(locale);
  const rows = await ctx.db.resource.findMany({
    where: { retiredAt: null },
    orderBy: [{ addedAt: "desc" }, { id: "asc" }],
    take: NEWEST,
    select: {
      slug: true,
      title: true,
      csl: true,
      addedAt: true,
      updatedAt: true,
      annotation: true,
      themes: true,
    },
  });
  return atomFeed({
    url: `${origin}/library/feed.xml`,
    page: `${origin}/library`,
    title: `${t("library:feed.title")} · ${siteName}`,
    language: locale,
    author: siteName,
    now: ctx.now,
    entries: rows.map(({ slug, title, csl, addedAt, updatedAt, annotation, themes }) => {
      const { author, editor } = CslItem.parse(csl);
      return {
        url: origin + entryPath(slug),
        title,
        authors: (author ?? editor ?? []).map(printedName),
        addedAt,
        updatedAt,
        summary: annotation,
        categories: (themes as Theme[]).map((theme) => t(`library:themes.${theme}`)),
      };
    }),
  });
}

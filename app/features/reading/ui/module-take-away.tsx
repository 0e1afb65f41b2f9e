import { Icon } from "~/ui/icon";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { takeAwayPath } from "../paths";

interface ModuleTakeAwayProps {
  courseSlug: string;
  moduleSlug: string;
}

/** The module as a file, for where there is no line. */
export function ModuleTakeAway({ courseSlug, moduleSlug }: ModuleTakeAwayProps) {
  const { t } = useTranslation("reading");
  return (
    <Section heading={t("takeAway.heading")} intro={t("takeAway.intro")}>
      <ul className="stack take-away">
        <li>
          <a href={takeAwayPath(courseSlug, moduleSlug, "html")} download>
            <Icon name="download" /> {t("takeAway.html")}
          </a>{" "}
          <span className="small muted">{t("takeAway.htmlHint")}</span>
        </li>
        <li>
          <a href={takeAwayPath(courseSlug, moduleSlug, "epub")} download>
            <Icon name="download" /> {t("takeAway.epub")}
          </a>{" "}
          <span className="small muted">{t("takeAway.epubHint")}</span>
        </li>
      </ul>
    </Section>
  );
}

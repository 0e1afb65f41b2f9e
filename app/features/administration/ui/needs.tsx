import { ButtonLink } from "~/ui/button";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";

interface Need {
  readonly kind: "dead" | "failed-mails" | "backlog" | "without-factor" | "unconfirmed";
  readonly count: number;
}

/** Where each is dealt with. */
const PLACE: Readonly<Record<Need["kind"], string>> = {
  dead: "/admin/jobs",
  "failed-mails": "/admin/mail?state=failed",
  backlog: "/admin/jobs",
  "without-factor": "/admin/people?factor=none",
  unconfirmed: "/admin/people?standing=unconfirmed",
};

/** What does not move until somebody looks, each with why and one thing to do. Nothing when nothing waits. */
export function Needs({ needs }: { needs: readonly Need[] }) {
  const { t } = useTranslation("administration");
  if (needs.length === 0) return null;
  return (
    <Section heading={t("home.needs")} headingHidden first>
      <ul className="needs">
        {needs.map(({ kind, count }) => (
          <li key={kind}>
            <div>
              <p className="w">{t(`needs.${kind}.what`, { count })}</p>
              <p className="why">{t(`needs.${kind}.why`)}</p>
            </div>
            <span className="since" />
            <ButtonLink small href={PLACE[kind]}>
              {t(`needs.${kind}.do`)}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

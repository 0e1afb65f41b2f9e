import type { ReactNode } from "react";
import { isAdministrator } from "~/features/identity";
import { LANGUAGES } from "~/locales/languages";
import { Button } from "~/ui/button";
import { LanguageMenu } from "~/ui/language-menu";
import { PageNoticeProvider } from "~/ui/main";
import { Notice } from "~/ui/notice";
import { QuickExit } from "~/ui/quick-exit";
import { SiteFooter } from "~/ui/site-footer";
import { type NavItem, SiteHeader } from "~/ui/site-header";
import { SkipLink } from "~/ui/skip-link";
import { ThemeSwitch } from "~/ui/theme-switch";
import { useTranslation } from "~/web/translation";
import { noticeKey } from "./notices";
import { usePageContext } from "./page-context";
import { auditors, authors, cohortStaff, instructors } from "./policy";
import { ViewAsBanner } from "./view-as-banner";

/** Head and foot of every page, with the menu each person may use. */
export function SiteFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation(["common", "audit", "authoring"]);
  const { actor, locale, url, method, site, quickExit } = usePageContext();
  const path = url.split("?")[0]!;
  const here = url.replace(/([?&])(?:lng|notice)=[^&]*&?/g, "$1").replace(/[?&]$/, "");
  // A lesson is read under /learn/<course>/<module>/<lesson>, and belongs to the course; the rest is one's own work.
  const inCourse =
    path.split("/").length === 5 &&
    /^\/learn\/(?!(?:assignments|attempts|certificates|quizzes|reviews)\/)/.test(path);
  const item = (href: string, label: string): NavItem => ({
    href,
    label,
    current: href === path || (href !== "/" && path.startsWith(`${href}/`)),
  });
  const languages = LANGUAGES.map(({ tag, name }) => ({
    href: `/preferences/language?to=${tag}&back=${encodeURIComponent(here)}`,
    lang: tag,
    label: name,
    current: tag === locale,
  }));
  const nav = [
    ...(actor.kind === "person"
      ? [{ ...item("/learn", t("nav.myWork")), ...(inCourse ? { current: false } : {}) }]
      : []),
    { ...item("/courses", t("nav.course")), ...(inCourse ? { current: true } : {}) },
    item("/schools", t("nav.schools")),
    item("/library", t("nav.library")),
    ...(instructors.allows(actor)
      ? [item("/teach", t("nav.teach"))]
      : authors.allows(actor)
        ? [item("/teach/courses", t("authoring:courses.nav"))]
        : []),
    ...(cohortStaff.allows(actor) ? [item("/admin/cohorts", t("nav.organise"))] : []),
    ...(isAdministrator(actor)
      ? [
          {
            ...item("/admin", t("nav.admin")),
            ...(path.startsWith("/admin/cohorts") ? { current: false } : {}),
          },
        ]
      : auditors.allows(actor)
        ? [item("/admin/audit", t("audit:list.title"))]
        : []),
    ...(actor.kind === "person" ? [] : [item("/verify", t("nav.verify"))]),
  ];
  // Whoever has given the password and not yet the second factor can go on or go away, and nothing else.
  const isHalf = actor.kind === "half-signed-in";
  const account: NavItem[] =
    actor.kind === "person"
      ? [item("/account", actor.name)]
      : isHalf
        ? []
        : [item("/login", t("nav.signIn"))];
  const notice = noticeKey({ url, method });
  return (
    <>
      <SkipLink>{t("skipLink")}</SkipLink>
      {quickExit && <QuickExitControl />}
      <SiteHeader
        brand={{ name: site.name, href: "/" }}
        nav={nav}
        account={account}
        labels={{ main: t("nav.label"), menu: t("nav.menu"), close: t("nav.close") }}
        language={<LanguageMenu label={t("nav.language")} items={languages} />}
        theme={
          <ThemeSwitch
            labels={{ toDark: t("theme.toDark"), toLight: t("theme.toLight") }}
            fields={{ back: here }}
          />
        }
        end={
          ((actor.kind === "person" && !actor.viewedBy) || isHalf) && (
            <form method="post" action="/logout">
              <Button variant="quiet">{t("nav.signOut")}</Button>
            </form>
          )
        }
      />
      <ViewAsBanner />
      <PageNoticeProvider value={notice && <Notice>{t(notice as "brand")}</Notice>}>
        {children}
      </PageNoticeProvider>
      <SiteFooter
        about={t("footer.about")}
        links={[
          { href: "/pages/privacy", label: t("footer.privacy") },
          { href: "/pages/accessibility", label: t("footer.accessibility") },
          { href: "/pages/report-a-worry", label: t("footer.worry") },
          { href: "/pages/help", label: t("footer.help") },
          ...(site.contactAddress
            ? [{ href: `mailto:${site.contactAddress}`, label: t("footer.contact") }]
            : []),
        ]}
        languages={{ label: t("footer.languages"), items: languages }}
        end={actor.kind === "anonymous" && <QuickExitChoice back={here} isOn={quickExit} />}
      />
    </>
  );
}

function QuickExitControl() {
  const { t } = useTranslation("protection");
  return <QuickExit label={t("quickExit.button")} />;
}

/** Strangers keep the choice in their browser; everybody else finds it at their account. */
function QuickExitChoice({ back, isOn }: { back: string; isOn: boolean }) {
  const { t } = useTranslation("protection");
  return (
    <form method="post" action="/preferences">
      <input type="hidden" name="back" value={back} />
      <Button variant="quiet" name="quickExit" value={isOn ? "off" : "on"}>
        {isOn ? t("quickExit.hide") : t("quickExit.offer")}
      </Button>
    </form>
  );
}

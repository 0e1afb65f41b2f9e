import { coursePath, modulePath } from "~/features/catalogue";
import { formatMoment } from "~/shared/dates";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { Lock } from "../../path/domain/evaluate-path";

interface LockReasonsProps {
  locks: readonly Lock[];
  courseSlug: string;
  /** Reads without a place in the course. */
  isVisitor: boolean;
}

/** Why a module is closed, and what to do about it: a sentence and a way on for each reason. */
export function LockReasons({ locks, courseSlug, isVisitor }: LockReasonsProps) {
  const { t } = useTranslation("enrolment");
  const { actor } = usePageContext();
  return (
    <>
      {locks.map((lock, index) => (
        <p key={index}>
          <LockWords lock={lock} /> <WayOn lock={lock} courseSlug={courseSlug} />
        </p>
      ))}
      {isVisitor && locks.some(({ code }) => code !== "from" && code !== "until") && (
        <p>
          {t("path.next.visitor")}{" "}
          {actor.kind === "person" ? (
            <a href={coursePath(courseSlug)}>{t("path.next.takePlace")}</a>
          ) : (
            <a href="/signup">{t("path.next.signUp")}</a>
          )}
        </p>
      )}
    </>
  );
}

/** The reason in one sentence. */
export function LockWords({ lock }: { lock: Lock }) {
  const { t } = useTranslation("enrolment");
  const { locale, timeZone } = usePageContext();
  switch (lock.code) {
    case "after":
      return <>{t("path.locks.after", { number: lock.number, title: lock.title })}</>;
    case "from":
      return <>{t("path.locks.from", { when: formatMoment(new Date(lock.at), { locale, timeZone }) })}</>;
    case "until":
      return <>{t("path.locks.until", { when: formatMoment(new Date(lock.at), { locale, timeZone }) })}</>;
    case "score":
      return <>{t("path.locks.score", { title: lock.title, need: lock.need, have: lock.have })}</>;
    case "group": {
      const groups = new Intl.ListFormat(locale, { type: "disjunction" }).format(lock.groups);
      return <>{t("path.locks.group", { groups })}</>;
    }
    case "role":
      return <>{t("path.locks.role")}</>;
  }
}

function WayOn({ lock, courseSlug }: { lock: Lock; courseSlug: string }) {
  const { t } = useTranslation("enrolment");
  switch (lock.code) {
    case "after":
      return (
        lock.opens && (
          <a href={modulePath(courseSlug, lock.opens.slug)}>
            {t("path.next.after", { number: lock.opens.number, title: lock.opens.title })}
          </a>
        )
      );
    case "score":
      return lock.href && <a href={lock.href}>{t("path.next.score", { title: lock.title })}</a>;
    case "from":
      return <>{t("path.next.from")}</>;
    case "until":
      return <>{t("path.next.until")}</>;
    case "group":
    case "role":
      return <>{t("path.next.ask")}</>;
  }
}

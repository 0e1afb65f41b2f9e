import { type SubmissionResult, useForm } from "@conform-to/react";
import { formatDay } from "~/shared/dates";
import { Crumbs } from "~/ui/crumbs";
import { PageHead } from "~/ui/page-head";
import { FormProblems } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface PersonHeadProps {
  userId: string;
  name: string;
  email: string;
  createdAt: Date;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Who this is, and above all forms what the last one was refused for. */
export function PersonHead({ userId, name, email, createdAt, lastResult }: PersonHeadProps) {
  const { t } = useTranslation(["identity", "common", "protection"]);
  const reader = usePageContext();
  const [form] = useForm({ id: "person", lastResult });
  const crumbs = [{ href: "/admin/people", label: t("person.crumb") }, { label: name }];
  return (
    <>
      <PageHead
        title={name}
        lead={email}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      >
        <p className="small muted">
          {t("person.since", { day: formatDay(createdAt, reader) })}{" "}
          <a href={`/admin/people/${userId}/identity`}>{t("protection:identity.crumb")}</a>
        </p>
      </PageHead>
      <FormProblems form={form} />
    </>
  );
}

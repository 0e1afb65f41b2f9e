import type { SubmissionResult } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { FormError } from "~/ui/form-error";
import { Section } from "~/ui/section";
import { useMessages } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { entryPath } from "../paths";

interface KeeperToolsProps {
  slug: string;
  version: number;
  isRetired: boolean;
  isFiled: boolean;
  lastResult?: SubmissionResult<string[]>;
}

/** What librarians do with an entry. */
export function KeeperTools({ slug, version, isRetired, isFiled, lastResult }: KeeperToolsProps) {
  const { t } = useTranslation(["library", "common"]);
  const translate = useMessages();
  const problems = Object.values(lastResult?.error ?? {}).flatMap((messages) => messages ?? []);
  return (
    <Section heading={t("entry.tools")}>
      {problems.length > 0 && (
        <FormError
          title={t("common:form.problems", { count: problems.length })}
          errors={problems.map((text) => ({ message: translate(text) }))}
        />
      )}
      {isFiled && <p className="muted">{t("entry.filed")}</p>}
      {!isRetired && <p className="muted">{t("entry.retireHint")}</p>}
      <form method="post" className="row">
        <input type="hidden" name="version" value={version} />
        <ButtonLink href={`${entryPath(slug)}/edit`}>{t("entry.edit")}</ButtonLink>
        <Button
          variant={isRetired ? "secondary" : "danger"}
          name="intent"
          value={isRetired ? "restore" : "retire"}
        >
          {t(isRetired ? "entry.restore" : "entry.retire")}
        </Button>
      </form>
    </Section>
  );
}

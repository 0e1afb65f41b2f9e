import { Crumbs } from "~/ui/crumbs";
import { PageHead } from "~/ui/page-head";
import { useTranslation } from "~/web/translation";

interface SecurityHeadProps {
  title: string;
  lead: string;
}

/** The head of each page under "Signing in safely". */
export function SecurityHead({ title, lead }: SecurityHeadProps) {
  const { t } = useTranslation(["identity", "common"]);
  const crumbs = [
    { href: "/account", label: t("account.title") },
    { href: "/account/security", label: t("security.title") },
    { label: title },
  ];
  return (
    <PageHead
      title={title}
      lead={lead}
      crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
    />
  );
}

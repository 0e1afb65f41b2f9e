import { formatDay } from "~/shared/dates";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface SecurityOverviewProps {
  appSince: Date | null;
  passkeys: readonly unknown[];
  recoveryCodesLeft: number;
}

/** What protects the account besides the password, each with the way to change it. */
export function SecurityOverview({ appSince, passkeys, recoveryCodesLeft }: SecurityOverviewProps) {
  const { t } = useTranslation("identity");
  const reader = usePageContext();
  const hasFactor = appSince !== null || passkeys.length > 0;
  const rows = [
    {
      page: "authenticator",
      what: t("security.app"),
      state: appSince ? t("security.on", { day: formatDay(appSince, reader) }) : t("security.off"),
    },
    {
      page: "passkeys",
      what: t("security.passkeys"),
      state:
        passkeys.length > 0
          ? t("security.passkeyCount", { count: passkeys.length })
          : t("security.noPasskey"),
    },
    {
      page: "recovery-codes",
      what: t("security.recoveryCodes"),
      state: hasFactor ? t("recoveryCodes.left", { count: recoveryCodesLeft }) : t("recoveryCodes.none"),
    },
  ];
  return (
    <RuleList>
      {rows.map(({ page, what, state }) => (
        <RuleItem
          key={page}
          action={
            <a href={`/account/security/${page}`} aria-label={t("security.changeOne", { what })}>
              {t("security.change")}
            </a>
          }
        >
          <p>
            <strong>{what}</strong>
          </p>
          <p className="small muted">{state}</p>
        </RuleItem>
      ))}
    </RuleList>
  );
}

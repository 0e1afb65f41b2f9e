import type { RoleName } from "~/shared/actor";
import { Button } from "~/ui/button";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { useRoleName } from "../role-name";

interface HelperListProps {
  helpers: readonly {
    readonly id: string;
    readonly userId: string;
    readonly name: string;
    readonly role: RoleName;
    readonly place: string | null;
    readonly country: string | null;
  }[];
}

/** Who helps to run one's schools, each with the button that takes the role away; nothing where nobody does. */
export function HelperList({ helpers }: HelperListProps) {
  const { t } = useTranslation("identity");
  const roleName = useRoleName();
  if (helpers.length === 0) return null;
  return (
    <Section heading={t("helpers.title")} intro={t("helpers.intro")}>
      <RuleList label={t("helpers.title")}>
        {helpers.map(({ id, userId, name, ...given }) => (
          <RuleItem
            key={id}
            action={
              <form method="post">
                <input type="hidden" name="grantId" value={id} />
                <input type="hidden" name="userId" value={userId} />
                <Button
                  small
                  variant="danger"
                  name="intent"
                  value="revoke-role"
                  aria-label={t("helpers.takeOne", { name, role: roleName(given) })}
                >
                  {t("person.take")}
                </Button>
              </form>
            }
          >
            {name}: {roleName(given)}
          </RuleItem>
        ))}
      </RuleList>
    </Section>
  );
}

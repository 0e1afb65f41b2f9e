import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { ChoicesInput, FormProblems, SelectInput, TextAreaInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import type { MemberPage } from "../../path/queries/list-members.server";
import { LockWords } from "../path/lock-reasons";
import { ModuleState, OverrideWords } from "../path/module-state";

interface MemberPageProps {
  member: MemberPage;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Where one person stands, and what staff may decide for them. */
export function MemberPageView({ member, lastResult }: MemberPageProps) {
  const { t } = useTranslation("enrolment");
  const { name, modules } = member;
  return (
    <>
      <Section heading={t("teach.person.where", { name })} first>
        <RuleList>
          {modules.map((module) => (
            <RuleItem
              key={module.id}
              action={
                module.override && (
                  <form method="post">
                    <input type="hidden" name="moduleId" value={module.id} />
                    <input type="hidden" name="kind" value={module.override.kind} />
                    <Button small name="intent" value="take-back">
                      {t("teach.person.takeBack")}
                    </Button>
                  </form>
                )
              }
            >
              <h3>
                {module.number}. {module.title}
              </h3>
              <p className="small muted">
                <ModuleState standing={module} />
              </p>
              {module.locks.map((lock, index) => (
                <p key={index} className="small muted">
                  <LockWords lock={lock} />
                </p>
              ))}
              <OverrideWords standing={module} />
            </RuleItem>
          ))}
        </RuleList>
      </Section>
      {modules.length > 0 && <DecisionFields member={member} lastResult={lastResult} />}
      <GroupForm member={member} />
    </>
  );
}

interface DecisionFieldsShape {
  moduleId?: string;
  kind?: string;
  reason?: string;
}

function DecisionFields({ member: { name, modules }, lastResult }: MemberPageProps) {
  const { t } = useTranslation("enrolment");
  const open = modules.filter(({ state }) => state !== "completed");
  const [form, fields] = useForm<DecisionFieldsShape>({
    id: "decide",
    lastResult,
    defaultValue: { moduleId: open[0]?.id, kind: "completed" },
  });
  return (
    <Section heading={t("teach.person.decide", { name })} intro={t("teach.person.decideHint", { name })}>
      <form method="post" id={form.id} noValidate className="stack">
        <FormProblems form={form} />
        <SelectInput
          field={fields.moduleId}
          label={t("teach.person.module")}
          options={open.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
        />
        <ChoicesInput
          field={fields.kind}
          type="radio"
          legend={t("teach.person.kind")}
          options={[
            { value: "completed", label: t("teach.person.completed") },
            { value: "opened", label: t("teach.person.opened") },
          ]}
        />
        <TextAreaInput field={fields.reason} label={t("teach.person.reason")} rows={3} />
        <FormActions>
          <Button variant="primary" name="intent" value="decide">
            {t("teach.person.save")}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}

function GroupForm({ member: { groupName } }: Pick<MemberPageProps, "member">) {
  const { t } = useTranslation("enrolment");
  const [form, fields] = useForm<{ groupName?: string }>({
    id: "group",
    defaultValue: { groupName: groupName ?? "" },
  });
  return (
    <Section heading={t("teach.person.group")}>
      <form method="post" id={form.id} noValidate className="stack">
        <TextInput
          field={fields.groupName}
          label={t("teach.person.group")}
          hint={t("teach.person.groupHint")}
          width="medium"
        />
        <FormActions>
          <Button name="intent" value="group">
            {t("teach.person.saveGroup")}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}

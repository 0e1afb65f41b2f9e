import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { ChoicesInput, FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import type { FormRules } from "../../path/domain/rules-form";
import { PATH_ROLES } from "../../path/schema";
import { LessonRows, MarkRows, ResultRows } from "./rule-rows";
import type { RulesFields } from "./rules-fields";

interface RulesFormProps {
  /** What stands in the form: what holds, or what was sent and not saved yet. */
  values: FormRules;
  follows: number;
  module: { readonly id: string; readonly lessons: readonly Named[] };
  others: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  works: readonly { readonly work: string; readonly title: string }[];
  city: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

interface Named {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** What is there, and one empty row for more. */
const withEmpty = <T, R>(rows: readonly T[], text: (row: T) => R): R[] => [...rows.map(text), {} as R];
const number = (value: number | undefined) => (value === undefined ? undefined : String(value));

const fieldsOf = (values: FormRules): RulesFields => ({
  after: [...values.after],
  opensAt: values.opensAt,
  closesAt: values.closesAt,
  scores: withEmpty(
    values.scores.filter(({ work }) => work),
    ({ work, atLeast }) => ({ work, atLeast: number(atLeast) }),
  ),
  groups: values.groups,
  roles: [...values.roles],
  asks: values.asks,
  lessons: [...values.lessons],
  submit: [...values.submit],
  results: withEmpty(
    values.results.filter(({ work }) => work),
    ({ work, atLeast }) => ({ work, atLeast: number(atLeast) }),
  ),
  posts: withEmpty(
    values.posts.filter(({ count }) => count > 0),
    ({ lesson, count }) => ({ lesson, count: String(count) }),
  ),
  marks: withEmpty(
    values.marks.filter(({ label }) => label),
    ({ key, label }) => ({ key, label }),
  ),
});

/** What opens and completes one module. Two buttons: look who would change, and save. */
export function RulesForm({ values, follows, module, others, works, city, lastResult }: RulesFormProps) {
  const { t } = useTranslation(["enrolment", "identity"]);
  const [form, fields] = useForm<RulesFields>({ id: "rules", lastResult, defaultValue: fieldsOf(values) });
  const clock = { type: "datetime-local", width: "medium", hint: t("teach.form.clock", { city }) } as const;
  const workOptions = works.map(({ work, title }) => ({ value: work, label: title }));
  const lessonOptions = module.lessons.map(({ id, number: place, title }) => ({
    value: id,
    label: `${place} ${title}`,
  }));
  return (
    <form method="post" id={form.id} noValidate className="stack-l">
      <FormProblems form={form} />
      <input type="hidden" name="follows" value={follows} />
      <Section heading={t("teach.form.opening")} intro={t("teach.form.openingHint")} first>
        <div className="stack">
          {others.length > 0 && (
            <ChoicesInput
              field={fields.after}
              type="checkbox"
              legend={t("teach.form.after")}
              options={others.map(({ id, number: n, title }) => ({ value: id, label: `${n}. ${title}` }))}
            />
          )}
          <TextInput field={fields.opensAt} label={t("teach.form.opensAt")} {...clock} />
          <TextInput field={fields.closesAt} label={t("teach.form.closesAt")} {...clock} />
          <ResultRows
            legend={t("teach.form.scores")}
            rows={fields.scores.getFieldList()}
            options={workOptions}
          />
          <TextInput field={fields.groups} label={t("teach.form.groups")} hint={t("teach.form.groupsHint")} />
          <ChoicesInput
            field={fields.roles}
            type="checkbox"
            legend={t("teach.form.roles")}
            options={PATH_ROLES.map((role) => ({ value: role, label: t(`identity:roles.${role}`) }))}
          />
        </div>
      </Section>
      <Section heading={t("teach.form.completing")}>
        <div className="stack">
          <ChoicesInput
            field={fields.asks}
            type="radio"
            legend={t("teach.form.asks")}
            options={[
              { value: "usual", label: t("teach.form.usual") },
              { value: "own", label: t("teach.form.own") },
            ]}
          />
          <ChoicesInput
            field={fields.lessons}
            type="checkbox"
            legend={t("teach.form.lessons")}
            options={[{ value: "all", label: t("teach.form.everyLesson") }, ...lessonOptions]}
          />
          <ChoicesInput
            field={fields.submit}
            type="checkbox"
            legend={t("teach.form.submit")}
            options={workOptions}
          />
          <ResultRows
            legend={t("teach.form.results")}
            hint={t("teach.form.passMark")}
            rows={fields.results.getFieldList()}
            options={[{ value: "quizzes", label: t("teach.form.everyQuiz") }, ...workOptions]}
          />
          <LessonRows rows={fields.posts.getFieldList()} options={lessonOptions} />
          <MarkRows rows={fields.marks.getFieldList()} />
        </div>
      </Section>
      <FormActions>
        <Button name="intent" value="check">
          {t("teach.form.checkFirst")}
        </Button>
        <Button variant="primary" name="intent" value="save">
          {t("teach.form.save")}
        </Button>
      </FormActions>
    </form>
  );
}

import { Button } from "../button";
import { Checkbox } from "../checkbox";
import { ChoiceGroup } from "../choice-group";
import { Fieldset } from "../fieldset";
import { FileField } from "../file-field";
import { FormActions } from "../form-actions";
import { FormError } from "../form-error";
import { SaveStatus } from "../save-status";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";
import { Spec } from "./spec";

/** Everything a form is made of. */
export function FieldParts() {
  return (
    <Spec title="Fields">
      <FormError
        title="Two answers need another look."
        errors={[
          { fieldId: "mail", message: "E-mail: the part after @ is missing" },
          { fieldId: "role", message: "Choose what describes you best" },
        ]}
      />
      <TextField
        id="name"
        name="name"
        label="Name on the certificate"
        hint="Exactly as it should be printed. You may change it until 10 September."
        defaultValue="Aleksandrija-Konstantina Papadopoulou-Hadžihasanović-Đurđević"
        autoComplete="name"
      />
      <TextField
        id="mail"
        name="mail"
        type="email"
        width="medium"
        label="E-mail"
        error="The part after @ is missing, for example name@example.org"
        defaultValue="reader@"
      />
      <TextField
        id="phone"
        name="phone"
        type="tel"
        width="medium"
        label="Telephone"
        optional="(if you like)"
      />
      <TextArea
        id="concern"
        name="concern"
        label="Which insecurity in your community concerns you most, and who is affected?"
        defaultValue="The last bus leaves at nine, so"
        count={{ text: "7 of at most 200 words", unit: "words", max: 200 }}
        status={<SaveStatus>Saved 18:40:02</SaveStatus>}
      />
      <SelectField
        id="country"
        name="country"
        width="medium"
        label="Country of residence"
        placeholder="Choose"
        defaultValue="mk"
        options={[
          { value: "mk", label: "North Macedonia" },
          { value: "al", label: "Albania" },
        ]}
      />
      <FileField id="brief" name="brief" label="Your brief" hint="PDF or text, at most 10 MB." />
      <ChoiceGroup
        id="role"
        name="role"
        type="radio"
        legend="What describes you best?"
        error="Choose one of the three"
        options={[
          { value: "student", label: "Student or junior researcher" },
          { value: "group", label: "Working in a citizens’ group or a municipality" },
          { value: "other", label: "Something else", hint: "You can say what on the next page." },
        ]}
      />
      <ChoiceGroup
        id="days"
        name="days"
        type="checkbox"
        legend="When can you read?"
        defaultValue={["week"]}
        options={[
          { value: "week", label: "On weekdays" },
          { value: "end", label: "At the weekend" },
        ]}
      />
      <Fieldset legend="Please confirm">
        <Checkbox id="present" name="present" label="I can be there for all ten days" defaultChecked />
        <Checkbox
          id="age"
          name="age"
          label="You may count my age band in the total"
          hint="You are free to leave this empty."
        />
      </Fieldset>
      <FormActions>
        <Button>Save and go on later</Button>
        <Button variant="quiet">Leave without saving</Button>
      </FormActions>
      <div className="row">
        <SaveStatus state="saving">Saving</SaveStatus>
        <SaveStatus state="failed">Not saved yet; we try again in ten seconds</SaveStatus>
      </div>
    </Spec>
  );
}

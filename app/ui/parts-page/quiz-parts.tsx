import { ChoiceGroup } from "../choice-group";
import { Question } from "../question";
import { QuestionMap } from "../question-map";
import { ReviewLayout, Sheet } from "../sheet";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";
import { Spec } from "./spec";

/** A quiz and a review. */
export function QuizParts() {
  return (
    <>
      <Spec title="Quiz" id="quiz">
        <Question id="q1" number="Question 1 of 9" points="1 point">
          <ChoiceGroup
            id="q1-answer"
            name="q1"
            type="radio"
            legend="Which publication first put human security before a world public?"
            hint="One answer fits."
            defaultValue="1994"
            options={[
              { value: "1994", label: "Human Development Report, 1994" },
              { value: "2003", label: "Human Security Now, 2003" },
            ]}
          />
        </Question>
        <Question id="q2" number="Question 2 of 9" points="1 point">
          <TextField
            id="q2-answer"
            name="q2"
            width="medium"
            label="Which two people chaired the Commission on Human Security?"
            hint="Surnames are enough."
            autoComplete="off"
          />
        </Question>
        <QuestionMap
          label="Questions"
          items={[1, 2, 3, 4].map((number) => ({
            href: `#q${number}`,
            number,
            answered: number !== 3,
            flagged: number === 4,
            name: `Question ${number}, ${number === 3 ? "not answered" : "answered"}`,
          }))}
        />
      </Spec>
      <Spec title="Review">
        <ReviewLayout
          work={
            <Sheet label="Work 7">
              <p className="muted small">Policy brief, 1,384 words.</p>
              <h2>Breathing in the valley</h2>
              <div className="prose">
                <p>From November to February the valley holds its smoke.</p>
              </div>
            </Sheet>
          }
        >
          <div className="crit stack">
            <ChoiceGroup
              id="k1"
              name="k1"
              type="radio"
              legend={
                <>
                  Problem and addressee <span>15 of 100</span>
                </>
              }
              defaultValue="4"
              options={[
                {
                  value: "4",
                  label: "The problem is precise and timely, and the addressee has the power to act.",
                },
                { value: "3", label: "Clear, but slightly too broad for this addressee." },
              ]}
            />
            <TextArea
              id="k1-why"
              name="k1why"
              label="Why this level?"
              rows={3}
              count={{ text: "0 of at least 30 words", unit: "words", max: 400 }}
            />
          </div>
        </ReviewLayout>
      </Spec>
    </>
  );
}

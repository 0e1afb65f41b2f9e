import { LessonLayout } from "../lesson-layout";
import { Outline } from "../outline";
import { Pager } from "../pager";
import { ProgressLine } from "../progress-line";
import { Prose } from "../prose";
import { Section } from "../section";

/** A lesson with its outline and its notes. */
export function LessonParts() {
  return (
    <Section heading="Lesson" intro="Outline, text, notes in the margin.">
      <LessonLayout
        title="1994: a report changes the subject"
        level={2}
        meta={["Lesson 1.2", "18 minutes", "Checked by two readers in January 2027"]}
        outline={
          <Outline
            heading="1. Origins and concept"
            place={<strong>Module 1, lesson 2 of 5</strong>}
            labels={{ open: "Outline", close: "Close" }}
            progress={<ProgressLine done={1} total={5} label="You have read 1 of 5 lessons" />}
            items={[
              { key: "1", href: "#1", label: "1.1 A question first", note: "12 min, read", state: "done" },
              {
                key: "2",
                href: "#2",
                label: "1.2 1994: a report changes the subject",
                note: "18 min, you are here",
                state: "here",
              },
              {
                key: "3",
                href: "#3",
                label: "1.3 From commission to common understanding",
                note: "22 min",
                state: "later",
              },
              { key: "4", label: "Quiz for module 1", note: "opens after 1.3", state: "later" },
            ]}
          />
        }
      >
        <Prose>
          <section className="goal">
            <h3>After this lesson you will be able to</h3>
            <ul>
              <li>say what was new in 1994, in your own words;</li>
              <li>test the idea on one street you know.</li>
            </ul>
          </section>
          <div className="wn">
            <p>
              In the spring of 1994 a report on development proposed to change the owner.
              <a className="ref" href="#note-1">
                1
              </a>{" "}
              They proposed another{" "}
              <a className="term" href="#term-1">
                referent object
              </a>
              : not the territory first, but the person in it.
            </p>
            <div className="notes">
              <div className="mn" id="note-1">
                <span className="mn-k">1</span> <cite>Human Development Report 1994</cite>, chapter 2.
              </div>
              <div className="mn" id="term-1">
                <b>Referent object.</b> Whoever or whatever is to be made secure.
              </div>
            </div>
          </div>
          <blockquote>
            <p>Ask first what people have stopped doing.</p>
          </blockquote>
        </Prose>
        <Pager
          label="Lessons"
          previous={{ href: "#1", label: "Back to 1.1", title: "A question first" }}
          next={{ href: "#3", label: "On to 1.3", title: "From commission to common understanding" }}
        />
      </LessonLayout>
    </Section>
  );
}

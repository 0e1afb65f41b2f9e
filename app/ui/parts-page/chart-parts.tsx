import { ColumnChart } from "../column-chart";
import { DateLine } from "../date-line";
import { Figure } from "../figure";
import { GradeLine } from "../grade-line";
import { ProgressLine } from "../progress-line";
import { SeatDots } from "../seat-dots";
import { Split } from "../split";
import { Steps } from "../steps";
import { Strokes } from "../strokes";
import { Spec } from "./spec";

const dates = [
  { date: "15 January", dateTime: "2027-01-15", label: "Call opened", state: "done" },
  { date: "1 March, 23:59", dateTime: "2027-03-01", label: "Applications close", state: "now" },
  { date: "1 April", dateTime: "2027-04-01", label: "Answers, with reasons", state: "later" },
  { date: "5–14 July", dateTime: "2027-07-05", label: "Ten days together", state: "later" },
] as const;

const scores = [1, 1, 3, 6, 11, 19, 28, 34, 29, 17, 8, 4].map((value, n) => ({
  key: `${45 + n * 5}`,
  value,
  tick: n % 2 ? `${45 + n * 5}` : undefined,
}));

/** Everything on a line. */
export function ChartParts() {
  return (
    <>
      <Spec title="Dates">
        <DateLine label="The year of the school" wide stops={dates} />
      </Spec>
      <Spec title="Progress">
        <ProgressLine done={1} total={5} label="Module 1, one of five lessons read" />
        <ProgressLine done={3} total={7} label="Three of seven criteria done" />
        <ProgressLine done={0} total={0} label="Nothing to read yet" />
      </Spec>
      <Spec title="Charts">
        <Split kind="half">
          <div className="stack">
            <GradeLine
              label="61 of 100, between 51 and 69; pass is 60"
              percent={61}
              low={51}
              high={69}
              passPercent={60}
              passLabel="pass 60"
            />
            <GradeLine
              label="86 of 100, exact; pass is 60"
              percent={86}
              passPercent={60}
              passLabel="pass 60"
            />
            <SeatDots filled={4} open={2} label="Four seats, two on the waiting list" />
          </div>
          <div>
            <Strokes label="applied" count={41} />
            <Strokes label="eligible" count={37} />
            <Strokes label="offered" count={4} accent />
            <Strokes label="accepted" count={3} last />
          </div>
          <Figure
            caption="Scores of 161 applications, in steps of five"
            table={{ summary: "The same as a table", content: <p>A table stands here.</p> }}
          >
            <ColumnChart
              label="Scores of 161 applications. Most lie between 70 and 85; the threshold is 55."
              bars={scores}
              threshold={{ beforeKey: "55", label: "threshold 55" }}
            />
          </Figure>
          <DateLine stops={dates} />
        </Split>
      </Spec>
      <Spec title="Steps">
        <Steps
          items={[
            { key: "1", title: "Make an account", text: "An e-mail address is enough." },
            { key: "2", title: "Answer five questions", text: "Write offline if you like and paste." },
            { key: "3", title: "Send, and keep the receipt", text: "Until 1 March you may change it." },
          ]}
        />
      </Spec>
    </>
  );
}

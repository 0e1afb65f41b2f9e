import { ButtonLink } from "./button";
import { Main } from "./main";
import { PageHead } from "./page-head";
import { ChartParts } from "./parts-page/chart-parts";
import { DisplayParts } from "./parts-page/display-parts";
import { FieldParts } from "./parts-page/field-parts";
import { FoundationParts } from "./parts-page/foundation-parts";
import { FrameFoot, FrameHead } from "./parts-page/frame-parts";
import { LessonParts } from "./parts-page/lesson-parts";
import { ListParts } from "./parts-page/list-parts";
import { QuizParts } from "./parts-page/quiz-parts";
import { QuizBar } from "./quiz-bar";
import { SaveStatus } from "./save-status";

/** Every part in the states one meets it in: the visual test page, in English only, for whoever changes a part. */
export function PartsPage() {
  return (
    <>
      <FrameHead />
      <Main
        bar={
          <QuizBar
            label="Time left and saving"
            saved={<SaveStatus>Your answers are saved, 14:02:11</SaveStatus>}
            timeLeft="Eighteen minutes left"
            action={
              <ButtonLink small href="#quiz">
                Look over and send
              </ButtonLink>
            }
          />
        }
      >
        <PageHead title="Parts" lead="Every part the pages are made of. Nothing here needs JavaScript." />
        <FoundationParts />
        <FieldParts />
        <ListParts />
        <DisplayParts />
        <ChartParts />
        <QuizParts />
        <LessonParts />
      </Main>
      <FrameFoot />
    </>
  );
}

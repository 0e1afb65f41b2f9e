/**
 * The whole of the script a reader's browser gets. Pages work without it; it saves
 * drafts as people type, counts their words, counts down the minutes of a quiz, and
 * fetches what speaks to an authenticator, and the editor of lessons, on the pages that ask for one.
 * React does not run in the browser: see docs/decisions/0003.
 */
import { startAutosave } from "./enhance/autosave";
import { startLessonEditors } from "./enhance/lesson-editors";
import { startLiveCounts } from "./enhance/live-counts";
import { startOnceOnlyForms } from "./enhance/once-only-forms";
import { startPasskeys } from "./enhance/passkeys";
import { startQuickExit } from "./enhance/quick-exit";
import { startTimeLeft } from "./enhance/time-left";

startQuickExit();
startAutosave();
startLessonEditors();
startLiveCounts();
startOnceOnlyForms();
startPasskeys();
startTimeLeft();

/**
 * The whole of the script a reader's browser gets. Pages work without it; it saves
 * drafts as people type, counts their words, and counts down the minutes of a quiz.
 * React does not run in the browser: see docs/decisions/0003.
 */
import { startAutosave } from "./enhance/autosave";
import { startLiveCounts } from "./enhance/live-counts";
import { startOnceOnlyForms } from "./enhance/once-only-forms";
import { startTimeLeft } from "./enhance/time-left";

startAutosave();
startLiveCounts();
startOnceOnlyForms();
startTimeLeft();

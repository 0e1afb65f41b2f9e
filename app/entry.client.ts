/**
 * The whole of the script a reader's browser gets. Pages work without it; it
 * saves drafts as people type and turns clock times into the reader's own.
 * React does not run in the browser: see docs/decisions/0003.
 */
import { startAutosave } from "./enhance/autosave";
import { startOnceOnlyForms } from "./enhance/once-only-forms";

startAutosave();
startOnceOnlyForms();

/**
 * Forms in which a lesson is written: `<form data-lesson-editor>`. They work as they are, with Markdown; the editor is
 * fetched only where there is such a form, so that no page that is read grows by it.
 */
export function startLessonEditors(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-lesson-editor]");
  if (form) void import("./editor/start").then(({ startLessonEditor }) => startLessonEditor(form));
}

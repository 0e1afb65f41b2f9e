/** Texts of grading. */
export default {
  errors: {
    "override-needs-reason": "Write why the grade is changed; the learner and later readers will see it.",
    // Shown to whoever imports content. {{file}} is a file name, {{line}} a line number.
    "rubric-invalid": "The rubric in {{file}} does not hold; see line {{line}}.",
  },
} as const;

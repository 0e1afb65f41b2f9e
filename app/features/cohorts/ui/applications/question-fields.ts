import type { FieldMetadata } from "@conform-to/react";
import type { ApplicationAnswers } from "../../applications/schema";

/** The form's questions by name, as Conform hands them to each part of the form. */
export type QuestionFields = Readonly<Record<keyof ApplicationAnswers, FieldMetadata<string | undefined>>>;

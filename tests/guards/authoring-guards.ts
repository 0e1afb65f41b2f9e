import type { Guard } from "./guard";

const AUTHORING = "app/features/authoring";
const EDITOR = "app/enhance/editor";
const drafts = (name: string) => ({ file: "tests/integration/authoring/drafts.test.ts", name });

const pasted = {
  file: "tests/integration/authoring/paste.test.ts",
  name: "F7 what is pasted runs nothing and brings nothing that could",
};

/** Guards of writing lessons: what a form may bring, who may decide, and what two people write at once. */
export const AUTHORING_GUARDS: readonly Guard[] = [
  {
    id: "F1",
    what: "a text from a form is read by the closed schema",
    edits: [
      {
        file: `${AUTHORING}/read-form-text.server.ts`,
        search: "const { document, problem } = readDocument(form.document);",
        replace:
          'const { document, problem } = { document: JSON.parse(form.document) as LessonText["document"], problem: "" };',
      },
    ],
    test: drafts("F1 is a document or nothing"),
  },
  {
    id: "F4",
    what: "a draft shows files of its own course alone",
    edits: [
      {
        file: `${AUTHORING}/commands/save-draft.server.ts`,
        search: "courseId, fileIds: filesOf(document) };",
        replace: "courseId, fileIds: filesOf(document).slice(0, 0) };",
      },
    ],
    test: drafts("F4 a picture that is not of this course is refused"),
  },
  {
    id: "B1",
    what: "drafts are those of courses the actor writes",
    edits: [
      {
        file: `${AUTHORING}/policy.ts`,
        search: "  return { retiredAt: null, module: { retiredAt: null, course: coursesWrittenBy(actor) } };",
        replace: "  return actor ? { retiredAt: null, module: { retiredAt: null } } : {};",
      },
    ],
    test: drafts("is refused to everybody who does not write the course"),
  },
  {
    id: "B1",
    what: "lessons that were taken out of a course are brought back by who writes it",
    edits: [
      {
        file: `${AUTHORING}/policy.ts`,
        search: "  return { AND: [isKept], module: { retiredAt: null, course: coursesWrittenBy(actor) } };",
        replace: "  return actor ? { AND: [isKept], module: { retiredAt: null } } : {};",
      },
    ],
    test: {
      file: "tests/integration/authoring/archive.test.ts",
      name: "B1 taking out and bringing back is refused to a teacher of another course",
    },
  },
  {
    id: "B1",
    what: "a save that comes too late writes over nothing",
    edits: [
      {
        file: `${AUTHORING}/commands/save-draft.server.ts`,
        search: "if (draft.version !== version || !isWritable(draft.state)) {",
        replace: "if (!isWritable(draft.state)) {",
      },
    ],
    test: drafts("the second save changes nothing, is kept, and both texts are shown"),
  },
  {
    id: "B1",
    what: "whoever wrote a text last does not approve it",
    edits: [
      {
        file: `${AUTHORING}/commands/approve-draft.server.ts`,
        search: "    if (draft.lastEditedById === reviewedById) throw new OwnText();\n",
        replace: "",
      },
    ],
    test: drafts("whoever wrote last does not approve, neither by command nor in the database"),
  },
  {
    id: "F7",
    what: "a link that is pasted leads to the web, to mail or within the site",
    edits: [
      {
        file: `${EDITOR}/marks.ts`,
        search: 'attribute: { name: "href", fits: LINK },',
        replace: 'attribute: { name: "href", fits: /./ },',
      },
    ],
    test: pasted,
  },
  {
    id: "F7",
    what: "a picture that is pasted is one of the site's files",
    edits: [
      {
        file: `${EDITOR}/atoms.ts`,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code, of another file
        search: '(FILE_ID.test(id) ? `/files/${id}` : "data:,")',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code, of another file
        replace: "`/files/${id}`",
      },
    ],
    test: pasted,
  },
];

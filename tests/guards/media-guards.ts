import { type Guard, site } from "./guard";

const MEDIA = "app/features/media";
const media = (file: string, name: string) => ({ file: `tests/integration/media/${file}.test.ts`, name });

/** Guards of files: what is taken, how it is kept, who gets it. */
export const MEDIA_GUARDS: readonly Guard[] = [
  {
    id: "E1",
    what: "a drawing with programs in it is no picture",
    edits: [
      {
        file: `${MEDIA}/commands/upload-course-file.server.ts`,
        search:
          '  if ("unwanted" in found) throw new KindNotTaken(found.unwanted);\n  return { uploaderId, type: found.type };',
        replace: '  return { uploaderId, type: "unwanted" in found ? "pdf" : found.type };',
      },
    ],
    test: media("uploads", "E1 an SVG with a script"),
  },
  {
    id: "E1",
    what: "a file runs nothing, whatever it is",
    edits: [
      {
        file: "app/routes/files+/$fileId.ts",
        search: '    "Content-Security-Policy": POLICY,\n',
        replace: "",
      },
    ],
    test: site("files", "E1 E2 is saved, never shown"),
  },
  {
    id: "E2",
    what: "a name is only a name",
    edits: [
      {
        file: `${MEDIA}/domain/file-name.ts`,
        search: '  return name || "file";',
        replace: "  return given || name;",
      },
    ],
    test: { file: `${MEDIA}/domain/file-name.test.ts`, name: "E2 what a file is called" },
  },
  {
    id: "E4",
    what: "a picture that unfolds to gigabytes is refused by its header",
    edits: [
      {
        file: `${MEDIA}/pictures/picture-process.ts`,
        search: "limitInputPixels: MAX_PIXELS",
        replace: "limitInputPixels: false",
      },
    ],
    test: media("uploads", "E4 a PNG of 17,000 by 17,000 points"),
  },
  {
    id: "E5",
    what: "a file is counted as it arrives",
    edits: [
      {
        file: "app/server/edge/upload-body.server.ts",
        search: "    if (bytes > maxBytes) throw new BodyTooLarge();\n",
        replace: "",
      },
      {
        file: "app/web/receive-file.server.ts",
        search: "maxFileSize: maxBytes,",
        replace: "maxFileSize: 1e12,",
      },
      {
        file: "app/web/receive-file.server.ts",
        search: "maxTotalSize: maxBytes + AROUND_BYTES",
        replace: "maxTotalSize: 1e12",
      },
    ],
    test: site("files", "a body of unknown length is cut off at the limit"),
  },
  {
    id: "E6",
    what: "of two uploads at once the second is measured with the first",
    edits: [
      {
        file: `${MEDIA}/commands/store-file.server.ts`,
        search: "SELECT pg_advisory_xact_lock(",
        replace: "SELECT (",
      },
    ],
    test: media("uploads", "two at once at its edge"),
  },
  {
    id: "E7",
    what: "objects without a row are swept",
    edits: [
      {
        file: `${MEDIA}/commands/sweep-files.server.ts`,
        search: "      await store.delete(key);\n",
        replace: "",
      },
    ],
    test: media("reading", "removes what was begun and never finished"),
  },
  {
    id: "E7",
    what: "an owner shows files of its own course alone",
    edits: [
      {
        file: `${MEDIA}/commands/attach-files.server.ts`,
        search: 'AND "courseId" = ',
        replace: "AND '' <> ",
      },
    ],
    test: media("reading", "F4 E7 of another course"),
  },
  {
    id: "E8",
    what: "a picture is its points and nothing else",
    edits: [
      {
        file: `${MEDIA}/commands/prepare-file.server.ts`,
        search: '  if (!("refused" in drawn)) return drawn;',
        replace:
          '  if (!("refused" in drawn))\n    return { ...drawn, variants: drawn.variants.map((one) => ({ ...one, bytes })) };',
      },
    ],
    test: media("uploads", "E8 tells nothing of the camera"),
  },
  {
    id: "E9",
    what: "what is no key of ours is no file",
    edits: [
      {
        file: "app/platform/storage/storage.ts",
        search: '  if (!KEY.test(key)) throw new Error("This is no key of the storage");',
        replace: "  KEY.test(key);",
      },
    ],
    test: { file: "tests/integration/platform/storage.test.ts", name: "E9 takes no key" },
  },
  {
    id: "B10",
    what: "a file is its writers' alone until something published shows it",
    edits: [
      {
        file: `${MEDIA}/queries/open-file.server.ts`,
        search:
          '  if (!isReader && !(await isOfTheirCourse(ctx, file.id))) throw new NotFound("This file");\n',
        replace: "",
      },
    ],
    test: site("files", "B10 is its teachers' alone"),
  },
];

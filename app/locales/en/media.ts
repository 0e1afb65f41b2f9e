/** Pictures and other files of courses: putting them there, finding them, taking them out. */
export default {
  title: "Pictures and files",
  lead: "What the lessons of this course show. A file is seen by those who write the course; by everybody only once a published lesson shows it.",
  add: {
    heading: "Add a file",
    label: "File",
    // {{megabytes}} is a whole number.
    hint: "A picture (JPEG, PNG, WebP or AVIF), a PDF, or captions (WebVTT), of at most {{megabytes}} MB. Pictures are made smaller, and what a camera wrote into them, such as the place, is taken out.",
    submit: "Add the file",
  },
  // How much of their place somebody has used: "12 MB of 500 MB".
  kept: "Your files take {{kept}} MB of {{quota}} MB.",
  list: {
    heading: "What is there",
    none: "No files yet",
    noneText: "The first one that somebody adds will stand here.",
    cut: "The newest 100 are shown.",
    preview: "Picture",
    name: "Name",
    // Heading of the column with what an author pastes into a text.
    paste: "For the text",
    size: "Size",
    added: "Added",
    state: "Use",
    used: "Shown",
    unused: "Not shown yet",
    remove: "Remove",
    // For assistive technology, beside the link "Remove".
    removeNamed: "Remove {{name}}",
    // A file whose name went with its owner.
    unnamed: "Without a name",
  },
  kinds: { picture: "Picture", document: "Document", captions: "Captions" },
  // Width and height in pixels, and kilobytes.
  pixels: "{{width}} × {{height}}, {{kilobytes}} kB",
  kilobytes: "{{kilobytes}} kB",
  remove: {
    title: "Remove this file",
    text: "“{{name}}” goes for good. Nothing shows it.",
    used: "“{{name}}” is shown somewhere. Take it out of the text first; then it can go.",
    submit: "Remove for good",
    back: "No, keep it",
  },
  errors: {
    "kind-not-taken":
      "Files of this kind are not taken. What a file is follows from what is in it, not from its name. Pictures: JPEG, PNG, WebP or AVIF; documents: PDF; captions: WebVTT.",
    "no-picture": "This is not a picture. JPEG, PNG, WebP and AVIF are taken.",
    drawing:
      "Drawings in SVG are not taken: they can carry programs. Export the drawing as PNG and add that.",
    moving: "Moving pictures and GIFs are not taken. Save one picture of it as PNG or JPEG.",
    heic: "This is the format of some telephones (HEIC), which most browsers do not show. Save the photo as JPEG.",
    program: "This is a program, whatever its name says. It was not kept.",
    "unreadable-picture":
      "The picture could not be read. It may be cut off or broken: open it, save it anew and try again.",
    "too-many-points":
      "The picture has more than {{millions}} million points. Make it smaller; 1,600 points of width are enough.",
    "broken-captions": "The captions cannot be read at line {{line}}.",
    "quota-reached":
      "With this file you would keep more than {{megabytes}} MB here. Remove files that nothing shows, then try again.",
    "no-place":
      "The place where files are kept cannot be reached at the moment. Nothing was kept; try again later.",
    "in-use": "Something shows this file. Take it out of the text first.",
  },
  notices: {
    added: "The file is there.",
    small: "The picture is there. It is narrower than 480 points, so it looks blurred on most screens.",
    removed: "The file is removed.",
  },
} as const;

/** Texts of what helps with reading: search, notes, words of a course, files to take away. */
export default {
  search: {
    title: "Search this course",
    label: "Words to look for",
    hint: "In lessons, key terms and titles. Accents and scripts make no difference.",
    button: "Search",
    lessons_one: "{{count}} lesson",
    lessons_other: "{{count}} lessons",
    // Above the hits where there are more: {{count}} is how many are shown.
    more_one: "The best {{count}} is shown. Add a word to narrow the search.",
    more_other: "The best {{count}} are shown. Add a word to narrow the search.",
    terms: "Key terms",
    modules: "Modules",
    // Under a lesson's title: its module.
    inModule: "Module {{number}}. {{title}}",
    nothing: "Nothing in this course has “{{query}}”",
    nothingText: "Try fewer words, or another word for the same thing.",
    toGlossary: "Look through the key terms",
    corrected: "Nothing has “{{query}}”. This is what was found for “{{corrected}}”.",
    // Title of the tab while something is looked for.
    tab: "“{{query}}” in {{course}}",
  },
  glossary: {
    title: "Key terms",
    lead: "What the words mean in this course, and the lessons that use them.",
    empty: "This course has no list of terms yet",
    // Followed by the numbers of the lessons.
    usedIn_one: "In lesson",
    usedIn_other: "In lessons",
    description: "The key terms of the course “{{course}}”, each defined in a sentence or two.",
  },
  notes: {
    // On a lesson's page.
    open: "Your notes and bookmarks",
    hintAtLesson: "Write to yourself beside any paragraph. Nobody else can read it.",
    title: "Your notes: {{number}} {{title}}",
    // Last in the line that says where one is.
    here: "Notes",
    lead: "Only you can read them: no teacher, no organiser, no administrator.",
    toLesson: "Back to the lesson",
    toCourse: "All your notes in this course",
    text: "The text of the lesson",
    textIntro: "Each paragraph can have a bookmark or a note.",
    noText: "This lesson cannot be marked paragraph by paragraph yet.",
    write: "Write a note",
    writeSection: "Note on this section",
    // For screen readers: {{text}} is the beginning of the paragraph.
    writeAt: "Write a note on: {{text}}",
    bookmark: "Bookmark",
    bookmarkAt: "Bookmark: {{text}}",
    aBookmark: "Bookmark",
    edit: "Edit",
    formLabel: "Note on: {{quote}}",
    label: "Your note",
    hint: "Plain text. An empty note stays as a bookmark.",
    save: "Keep the note",
    remove: "Delete",
    removeBookmark: "Remove",
    close: "Close",
    // Above the words that another window kept, after two wrote at once.
    standsThere: "What is kept there now:",
    // Followed by what stood there, in quotation marks.
    changed: "The paragraph has changed since. It began:",
    gone_one: "{{count}} place is not in the lesson any more",
    gone_other: "{{count}} places are not in the lesson any more",
    goneIntro: "The text was published anew. Your words are kept, with what stood there.",
    noWords: "A place without words",
  },
  courseNotes: {
    title: "Your notes",
    empty: "You have no notes in this course yet",
    emptyText: "Open a lesson and follow “Your notes and bookmarks” at its end.",
    toCourse: "To the course",
    toNotes: "In the lesson",
    retired: "This lesson is not part of the course any more. Your notes stay.",
  },
  takeAway: {
    heading: "Take this module with you",
    intro: "All lessons in one file, with sources and key terms. To read where there is no internet.",
    html: "As a web page",
    htmlHint: "One file that opens in any browser, also on an old phone.",
    epub: "As an e-book (EPUB)",
    epubHint: "For e-readers and reading apps.",
    // Before the names of languages: each leads to the same file in that language.
    otherLanguages: "Other languages:",
    languagesNote: "Lessons that are not translated yet stand in the file in the language of the course.",
    // Inside the files.
    contents: "Contents",
    outcomes: "After this module you will be able to",
    lessonOutcomes: "After this lesson you will be able to",
    contentNote: "About the content.",
    // At the head of a lesson that stands in the original in a file in another language.
    notTranslated:
      "There is no translation of this text of the lesson yet; it stands in the language of the course.",
    sources: "Sources and notes",
    terms: "Key terms",
    prompts: "To talk about",
    lessonNumber: "Lesson {{number}}",
    minutes_one: "{{count}} minute",
    minutes_other: "{{count}} minutes",
    // {{alt}} describes a picture that is not in the file.
    picture: "Picture: {{alt}}",
    // At the end: where the file is from. {{day}} is the date of the text.
    from: "From {{site}}, as published on {{day}}.",
    licence: "Licence of the text: {{licence}}.",
    online: "Read online",
    back: "Back to the text",
  },
  notices: {
    saved: "Your note is kept.",
    bookmarked: "The bookmark is set.",
    removed: "It is removed.",
  },
  errors: {
    "too-many-marks": "You have marked {{maximum}} places, which is as many as we keep. Remove some first.",
    "place-gone":
      "The lesson was published anew meanwhile, and this paragraph is not in it. Copy your words and choose another paragraph.",
    "note-changed":
      "This note was changed in another window. Your words are still in the field; keeping them replaces what is kept now.",
  },
} as const;

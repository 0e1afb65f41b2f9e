/** Lessons in other languages: choosing one, and what readers are told of a translation. */
export default {
  lesson: {
    // Before the languages in which a lesson can be read, each by its own name.
    languages: "Read this lesson in:",
    // Above a translated lesson. {{count}} parts: paragraphs, headings, lists.
    stale_one: "One part of this translation follows an earlier version of the lesson; it is marked below.",
    stale_other:
      "{{count}} parts of this translation follow an earlier version of the lesson; they are marked below.",
    // The day on which the oldest of those parts was translated.
    staleSince: "The oldest of them was translated on {{date}}.",
    missing_one: "One part is not translated yet and stands in the language of the original.",
    missing_other: "{{count}} parts are not translated yet and stand in the language of the original.",
    otherVersion: "This translation belongs to another version of the lesson than the one you read here.",
    // A link.
    original: "Read the original",
    noteTitle: "About this translation.",
  },
  // A course's translations, for those who write its lessons.
  list: {
    title: "Translations",
    lead: "Every lesson in every language it is translated into, and how far each is.",
    // For screen readers only.
    caption: "Translations of {{course}}",
    lesson: "Lesson",
    languages: "Languages",
    begin: "Begin another",
    none: "In none yet",
    empty: "No lesson is published yet.",
    // {{count}} parts in all: paragraphs, headings, lists, and what stands around the text.
    whole_one: "the one part, up to date",
    whole_other: "all {{count}} parts, up to date",
    done_one: "{{done}} of {{count}} part translated",
    done_other: "{{done}} of {{count}} parts translated",
    stale_one: "{{count}} out of date",
    stale_other: "{{count}} out of date",
    // Opens a list of languages.
    choose: "Choose a language",
  },
  // How a part stands to its original.
  state: { current: "Up to date", stale: "Out of date", missing: "Not translated", wordless: "The same" },
  // The page on which a lesson is translated, part by part.
  work: {
    // {{language}} is the language's own name: 1.1 in Shqip.
    title: "{{number}} in {{language}}",
    lead: "Each part is kept by itself. Marks such as [^source], :term[…]{id=…} and **bold** stand in the translation as in the original.",
    firstOpen: "Go to the first part that needs you",
    front: "Title and what stands around the text",
    text: "Text",
    part: "Part {{number}}",
    writtenBy: "{{name}}, {{date}}",
    fromFile: "From a file, {{date}}",
    since: "What has changed in the original since it was translated:",
    // Read out before words that came, and before words that went.
    inserted: "inserted:",
    deleted: "deleted:",
    markdown: "Part {{number}}, translation in Markdown",
    save: "Keep this part",
    confirm: "It is right as it is",
    theirs: "Somebody else kept this meanwhile. Send yours again to put it in its place:",
  },
  // Fields of what stands around a text.
  front: {
    title: "Title",
    outcomes: "After this lesson you can",
    outcomesHint: "One on each line, as many as the original has.",
    contentNote: "Note about the content",
    locators: "Places in sources",
    locatorsHint: "The source as in the original, a bar, the place. Words in ⟦ ⟧ stay in Latin letters.",
  },
  notices: {
    kept: "The part is kept, and readers see it.",
  },
  errors: {
    "part-moved":
      "Somebody else changed this part while you wrote. Nothing is lost: yours stands here, theirs above.",
    "source-moved":
      "The original of this part has changed while you wrote. Your words are still here: look at the original again, then send them.",
    // {{lines}}: numbers of lines with what is wrong in each, in English.
    "part-not-read": "The Markdown cannot be read. {{lines}}",
    // {{detail}} is the number of parts that were sent.
    "not-one-block": "A part is one paragraph, heading, list or table; here are {{detail}}.",
    // {{detail}} in the words of the format, such as "heading 2".
    "another-kind": "The original is another kind of block: {{detail}}.",
    "another-shape": "The original has another shape: {{detail}}.",
    "citations-differ": "The translation cites what the original cites, in its order: {{detail}}",
    "terms-differ": "The translation marks the same terms as the original: {{detail}}",
    "countries-differ": "The translation marks the same countries as the original: {{detail}}",
    "unverified-differs": "What nobody could check is marked in both or in neither: {{detail}}",
    "embedded-differs":
      "The translation shows the same pictures, films and quizzes as the original: {{detail}}",
    // {{detail}} is a number.
    "front-outcomes": "The original has {{detail}}, one on each line.",
    "front-contentNote": "The original has a note, or has none; so has the translation.",
    // {{detail}} names sources.
    "front-locators": "The original names a place in these sources: {{detail}}",
  },
} as const;

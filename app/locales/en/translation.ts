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
} as const;

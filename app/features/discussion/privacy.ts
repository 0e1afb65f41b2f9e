import { INTERNAL, type PrivacyRule, SOMEBODY_ELSE } from "~/shared/privacy-rule";

const BY_MODERATORS = "A note among those who look after a discussion.";

/** What discussion keeps about people, table by table. */
export const discussionPrivacy = {
  DiscussionPost: {
    purpose: "discussion",
    subjects: [
      {
        path: ["authorId"],
        export: { columns: ["title", "text", "createdAt", "editedAt", "removedAt", "hiddenAt"] },
        erase: [{ act: "blank", columns: { title: "", text: "" } }],
      },
    ],
    withheld: {
      id: INTERNAL,
      threadId: INTERNAL,
      number: INTERNAL,
      authorId: INTERNAL,
      quotedId: INTERNAL,
      version: INTERNAL,
    },
    retention: [
      {
        days: 30,
        since: "removedAt",
        steps: [{ act: "blank", columns: { title: "", text: "" } }],
      },
    ],
  },
  DiscussionVersion: {
    purpose: "discussion",
    subjects: [
      {
        path: ["postId", "DiscussionPost", "authorId"],
        export: { columns: ["title", "text", "replacedAt"] },
        erase: [{ act: "delete" }],
      },
    ],
    withheld: { id: INTERNAL, postId: INTERNAL, number: INTERNAL },
    retention: [{ days: 90, since: "replacedAt" }],
  },
  DiscussionReport: {
    purpose: "discussion",
    subjects: [
      {
        path: ["reporterId"],
        export: { columns: ["reason", "note", "createdAt", "decidedAt"] },
        erase: [{ act: "delete" }],
      },
      {
        path: ["postId", "DiscussionPost", "authorId"],
        export: { none: SOMEBODY_ELSE },
        erase: [{ act: "delete" }],
      },
    ],
    withheld: { id: INTERNAL, postId: SOMEBODY_ELSE, reporterId: INTERNAL },
    retention: [{ days: 365, since: "decidedAt" }],
  },
  DiscussionDecision: {
    purpose: "discussion",
    subjects: [
      {
        path: ["postId", "DiscussionPost", "authorId"],
        export: { columns: ["kind", "reason", "createdAt"] },
        erase: [{ act: "blank", columns: { reason: "" } }],
      },
      {
        path: ["moderatorId"],
        export: { none: BY_MODERATORS },
        erase: { keep: "What was decided and why stays known; the id leads to an empty account." },
      },
    ],
    withheld: { id: INTERNAL, postId: INTERNAL, moderatorId: SOMEBODY_ELSE },
    retention: { keep: "Part of the post's history, for as long as the post stands." },
  },
  DiscussionReading: {
    purpose: "discussion",
    subjects: [{ path: ["userId"], export: { none: "Marks of what was read." }, erase: [{ act: "delete" }] }],
    withheld: { userId: INTERNAL, threadId: INTERNAL, readNumber: INTERNAL },
    retention: "with-account",
  },
  DiscussionDigest: {
    purpose: "discussion",
    subjects: [{ path: ["userId"], export: { columns: ["toldUntil"] }, erase: [{ act: "delete" }] }],
    withheld: { userId: INTERNAL },
    retention: "with-account",
  },
  DiscussionThread: {
    purpose: "discussion",
    subjects: { nobody: "A place for posts; who wrote what stands in those." },
    retention: { keep: "Replies by others stay readable." },
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;

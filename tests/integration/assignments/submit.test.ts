import { beforeEach, describe, expect, test } from "vitest";
import { getAssignment, listOwnAssignments, saveDraft, submit } from "~/features/assignments/index.server";
import { allocateReviews, openReview } from "~/features/peer-review/index.server";
import {
  aClassroom,
  aWork,
  type Classroom,
  may,
  personAt,
  sendWorks,
  systemAt,
} from "../../support/builders/assignments";
import { asked } from "../../support/builders/peer-review";
import { aPerson } from "../../support/builders/people";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
let room: Classroom;
beforeEach(async () => {
  room = await aClassroom(world.prisma);
});

const author = (now = may(5), n = 0) => personAt(room.authors[n]!.id, now);
const input = (mark = "word", version = 0) => ({ assignmentId: room.assignmentId, ...aWork(mark, version) });
const rows = () =>
  world.prisma.submission.findMany({
    include: { revisions: true },
    where: { assignmentId: room.assignmentId },
  });

describe("saveDraft", () => {
  test("keeps half a text, counts its words and drops sections the brief does not know", async () => {
    const saved = await saveDraft(author(), {
      ...input(),
      title: "Half",
      sections: { summary: "two words", evil: "x" },
    });
    expect(saved).toEqual({ version: 1, savedAt: may(5) });
    const [row] = await rows();
    expect(row).toMatchObject({ state: "draft", title: "Half", wordCount: 2, receipt: null });
    expect(Object.keys(row?.sections as object)).not.toContain("evil");
  });

  test("refuses a save that builds on an older version, and keeps what stands", async () => {
    await saveDraft(author(), { ...input(), title: "First tab" });
    await saveDraft(author(), { ...input("word", 1), title: "First tab again" });
    await expect(saveDraft(author(), { ...input("word", 1), title: "Second tab" })).rejects.toMatchObject({
      code: "common/stale-version",
    });
    expect((await rows())[0]?.title).toBe("First tab again");
  });

  test("ten first saves at once leave one draft", async () => {
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => saveDraft(author(), input())));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await rows()).toHaveLength(1);
  });

  test("before the opening and after reviews are due nothing is saved", async () => {
    for (const now of [new Date(may(1).getTime() - 1), may(20)])
      await expect(saveDraft(author(now), input())).rejects.toMatchObject({
        code: "assignments/sending-closed",
      });
  });

  test("an assignment is absent for strangers to the cohort and for people who withdrew", async () => {
    const stranger = await aPerson(world.prisma);
    await world.prisma.enrolment.updateMany({
      where: { userId: room.authors[1]!.id },
      data: { state: "withdrawn", endedAt: may(4) },
    });
    for (const ctx of [personAt(stranger.id, may(5)), author(may(5), 1)]) {
      await expect(saveDraft(ctx, input())).rejects.toMatchObject({ kind: "not-found" });
      await expect(submit(ctx, input())).rejects.toMatchObject({ kind: "not-found" });
      await expect(getAssignment(ctx, room.assignmentId)).rejects.toMatchObject({ kind: "not-found" });
      expect(await listOwnAssignments(ctx)).toEqual([]);
    }
  });
});

describe("submit", () => {
  test("fixes the text, gives a receipt and says so once", async () => {
    const { receipt } = await submit(author(), input());
    const [row] = await rows();
    expect(row).toMatchObject({ state: "submitted", wordCount: 1400, receipt, submittedAt: may(5) });
    expect(row?.revisions).toHaveLength(1);
    expect(receipt).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{2}$/);
    const events = await world.prisma.outboxMessage.findMany({
      where: { topic: "assignments.submission-sent" },
    });
    expect(
      events.filter((e) => (e.payload as { submissionId: string }).submissionId === row?.id),
    ).toHaveLength(1);
  });

  test("a short, untitled work is refused with a message beside each field, and nothing is kept", async () => {
    const work = {
      ...input(),
      title: " ",
      sections: { ...input().sections, problem: "", implementation: "few" },
    };
    await expect(submit(author(), work)).rejects.toMatchObject({
      code: "assignments/work-incomplete",
      fieldMessages: {
        title: "common:validation.required",
        "sections.problem": "assignments:errors.section-empty?section=Problem%2C+and+why+now",
        "sections.implementation": "assignments:errors.too-short?words=1071&lowest=1080&highest=1650",
      },
    });
    expect(await rows()).toEqual([]);
  });

  test("ten clicks at once send once and all get the same receipt", async () => {
    const receipts = await Promise.all(Array.from({ length: 10 }, () => submit(author(), input())));
    expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(1);
    expect((await rows())[0]?.revisions).toHaveLength(1);
  });

  test("two different texts at once: one is sent, the other is refused", async () => {
    await saveDraft(author(), input());
    const tries = await Promise.allSettled(["one", "two"].map((mark) => submit(author(), input(mark, 1))));
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await rows())[0]?.revisions).toHaveLength(1);
  });

  test("until it is due the text may be exchanged; both versions are kept", async () => {
    await submit(author(), input("first"));
    const version = (await rows())[0]!.version;
    await submit(author(), input("second", version));
    const [row] = await rows();
    expect(row?.revisions.map(({ number }) => number).sort()).toEqual([1, 2]);
    expect(row?.title).toBe("A brief about second");
  });

  test("B5 a draft is not saved over what was sent, and after it is due nothing is exchanged", async () => {
    await submit(author(), input("first"));
    const version = (await rows())[0]!.version;
    await expect(saveDraft(author(), input("second", version))).rejects.toMatchObject({
      code: "assignments/work-already-sent",
      kind: "conflict",
    });
    await expect(submit(author(may(10)), input("second", version))).rejects.toMatchObject({
      code: "assignments/work-not-replaceable",
      kind: "conflict",
    });
  });

  test("once a reviewer has opened the work it is not exchanged", async () => {
    const [submissionId] = await sendWorks(room, may(5));
    await allocateReviews(systemAt(may(10)), { assignmentId: room.assignmentId, acceptGaps: true });
    const [review] = await asked(world.prisma, submissionId!);
    await openReview(personAt(review!.reviewerId, may(6)), { allocationId: review!.id });
    const version = (await world.prisma.submission.findUniqueOrThrow({ where: { id: submissionId } }))
      .version;
    await expect(submit(author(may(7)), input("second", version))).rejects.toMatchObject({
      code: "assignments/work-not-replaceable",
    });
  });

  test("a late work is taken while reviews are written, then no more", async () => {
    await submit(author(may(11)), input());
    expect((await rows())[0]).toMatchObject({ state: "submitted", submittedAt: may(11) });
    await expect(submit(author(may(20), 1), input())).rejects.toMatchObject({
      code: "assignments/sending-closed",
    });
  });

  test("the database refuses to rewrite a sent text", async () => {
    await submit(author(), input());
    await expect(world.prisma.revision.updateMany({ data: { title: "Another" } })).rejects.toThrow(
      /cannot be changed/,
    );
  });
});

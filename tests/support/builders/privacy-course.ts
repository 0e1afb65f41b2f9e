import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import { rulesFor } from "./path";

interface Who {
  readonly courseId: string;
  /** The person the tests are about, and somebody who had to do with them. */
  readonly mine: string;
  readonly theirs: string;
  /** In every text of this person's own. */
  readonly words: string;
  readonly at: Date;
}

/** What somebody leaves behind in a course besides lessons and quizzes: a way through it, marks, texts for it. */
export async function aLifeInTheCourse(prisma: PrismaClient, who: Who): Promise<void> {
  const lesson = await prisma.lesson.findFirstOrThrow({ where: { title: "One" } });
  await aWay(prisma, lesson.moduleId, who);
  await prisma.readingMark.create({
    data: {
      userId: who.mine,
      lessonId: lesson.id,
      blockHash: "b".repeat(64),
      quote: "A place",
      prefix: "",
      suffix: "",
      note: `${who.words} beside the text`,
    },
  });
  await aText(prisma, lesson.id, who);
  await aTranslation(prisma, lesson.id, who);
}

async function aWay(prisma: PrismaClient, moduleId: string, { courseId, mine, theirs, words, at }: Who) {
  const rulesId = await rulesFor(prisma, { id: courseId }, { [moduleId]: {} });
  await prisma.pathRules.update({ where: { id: rulesId }, data: { madeById: mine } });
  await prisma.moduleCompletion.create({ data: { userId: mine, moduleId, rulesId, evidence: [] } });
  await prisma.pathMark.create({ data: { userId: mine, moduleId, key: "walk" } });
  await prisma.moduleOverride.createMany({
    data: [
      { userId: mine, moduleId, kind: "opened", reason: `${words} was ill`, madeById: theirs, madeAt: at },
      { userId: theirs, moduleId, kind: "opened", reason: "Late in the course", madeById: mine, madeAt: at },
    ],
  });
}

/** A draft with a text that was kept beside it, and what its writer said of it. What stands in a course stays there. */
async function aText(prisma: PrismaClient, lessonId: string, { mine }: Who) {
  const text = { front: { title: "One" }, document: { type: "doc", content: [] } };
  await prisma.lessonDraft.create({
    data: {
      lessonId,
      language: "en",
      ...text,
      createdById: mine,
      lastEditedById: mine,
      versions: {
        create: { reason: "set_aside", onVersion: 1, ...text, textHash: "h", writtenById: mine },
      },
      comments: { create: { authorId: mine, verdict: "remark", body: "The table is long", onVersion: 1 } },
    },
  });
}

/** A lesson whose title and first paragraph somebody translated. They stand in the course too. */
async function aTranslation(prisma: PrismaClient, lessonId: string, { mine, at }: Who) {
  const front = { title: "Jedan", outcomes: ["zna"], locators: {} };
  const hash = "c".repeat(64);
  const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
  await prisma.lessonTranslation.create({
    data: {
      lessonId,
      locale: "sr",
      front,
      frontSource: front,
      frontSourceHash: hash,
      frontOrigin: "editor",
      frontVersion: 1,
      frontAt: at,
      frontById: mine,
      blocks: {
        create: {
          source: paragraph("One."),
          sourceHash: hash,
          position: 0,
          block: paragraph("Jedan."),
          origin: "editor",
          writtenAt: at,
          writtenById: mine,
        },
      },
    },
  });
}

import { expect, test } from "vitest";
import { nextUnread, type OutlineLesson, progressOf } from "./outline";

const lesson = (slug: string, isRead: boolean, isPublished = true): OutlineLesson => ({
  slug,
  number: slug,
  title: slug,
  minutes: isPublished ? 10 : null,
  isPublished,
  isRead,
});

test("progress counts what can be read, not what is announced", () => {
  expect(progressOf([lesson("a", true), lesson("b", false), lesson("c", false, false)])).toEqual({
    read: 1,
    total: 2,
  });
  expect(progressOf([])).toEqual({ read: 0, total: 0 });
});

test("one goes on with the first unread lesson, across modules, past announced ones", () => {
  const modules = [
    { slug: "one", lessons: [lesson("a", true), lesson("b", false, false)] },
    { slug: "two", lessons: [lesson("c", false)] },
  ];
  expect(nextUnread(modules)).toMatchObject({ moduleSlug: "two", slug: "c" });
  expect(nextUnread([{ slug: "one", lessons: [lesson("a", true)] }])).toBeNull();
});

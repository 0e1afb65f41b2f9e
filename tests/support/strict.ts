import { afterEach, beforeEach, expect, vi } from "vitest";

/** A stray console.error means something went wrong that nobody looked at. */
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
});

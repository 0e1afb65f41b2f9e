const MB = 1024 * 1024;

/** What one file may take as it arrives. A phone's photograph has 3 to 12 MB. */
export const MAX_UPLOAD_BYTES = 20 * MB;
/** What all files of one person may take as they are stored. */
export const QUOTA_BYTES = 500 * MB;
/** Captions of a long film. */
export const MAX_CAPTION_BYTES = 512 * 1024;
/** A picture with more points is refused by its header, before it is unfolded in memory. */
export const MAX_PIXELS = 40_000_000;

/** The widths in which a picture is kept, in pixels; none wider than it is. */
export const WIDTHS = [480, 960, 1_600] as const;

/**
 * Widths for a picture of this width: those that are narrower, and then its own or the widest.
 *
 * @example
 * widthsFor(700); // [480, 700]
 */
export function widthsFor(width: number): number[] {
  const widest = Math.min(width, WIDTHS[WIDTHS.length - 1]!);
  return [...WIDTHS.filter((one) => one < widest), widest];
}

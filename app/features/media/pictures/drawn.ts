/** A picture in one width and format, as it is stored and served. */
export interface DrawnVariant {
  readonly mediaType: "image/webp" | "image/avif";
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A picture drawn anew, the right way up; or why it could not be. */
export type Drawn =
  | { readonly width: number; readonly height: number; readonly variants: readonly DrawnVariant[] }
  | { readonly refused: "unreadable" | "too-many-points" | "moving" };

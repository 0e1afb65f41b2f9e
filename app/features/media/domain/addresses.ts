/** How a page shows a picture: the address that every browser understands, and the better ones. */
export interface ShownPicture {
  readonly fileId: string;
  readonly width: number;
  readonly height: number;
  readonly src: string;
  /** For `<source>` elements, best first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
}

interface Variant {
  readonly mediaType: string;
  readonly width: number;
}

const SHORT = { "image/webp": "webp", "image/avif": "avif" } as const;
const ENDINGS: Readonly<Record<string, string>> = {
  ...SHORT,
  "image/png": "png",
  "image/jpeg": "jpg",
  "application/pdf": "pdf",
  "text/vtt": "vtt",
};

/** The type of a picture as it came. */
export const pictureType = (type: "png" | "jpeg" | "webp" | "avif"): string => `image/${type}`;

/** How the name of a file of this type ends. */
export const fileEnding = (mediaType: string): string => ENDINGS[mediaType] ?? "bin";

/** For browsers that do not choose: wide enough for a column of text. */
const PLAIN_WIDTH = 960;

/** The one address of a file; of a picture in one width and format. */
export function fileAddress(fileId: string, variant?: Variant): string {
  if (!variant) return `/files/${fileId}`;
  return `/files/${fileId}?w=${variant.width}&as=${SHORT[variant.mediaType as keyof typeof SHORT]}`;
}

/** A picture for the renderer, from the variants that are kept of it. */
export function shownPicture(
  { id: fileId, width, height }: { readonly id: string; readonly width: number; readonly height: number },
  variants: readonly Variant[],
): ShownPicture {
  const of = (type: string) =>
    variants.filter(({ mediaType }) => mediaType === type).sort((one, other) => one.width - other.width);
  const sources = (["image/avif", "image/webp"] as const).flatMap((type) => {
    const srcset = of(type).map((variant) => `${fileAddress(fileId, variant)} ${variant.width}w`);
    return srcset.length > 0 ? [{ type, srcset: srcset.join(", ") }] : [];
  });
  return { fileId, width, height, src: fileAddress(fileId), sources };
}

/** Which variant answers where no width was asked for. */
export function plainVariant<V extends Variant>(variants: readonly V[]): V | undefined {
  const webps = variants.filter(({ mediaType }) => mediaType === "image/webp");
  const fitting = webps
    .filter(({ width }) => width <= PLAIN_WIDTH)
    .sort((one, other) => other.width - one.width);
  return fitting[0] ?? webps[0] ?? variants[0];
}

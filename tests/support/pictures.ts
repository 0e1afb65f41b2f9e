import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

interface Shape {
  readonly width?: number;
  readonly height?: number;
}

/** A picture as a camera leaves it: with noise, turned, and with words and a place written into it. */
export function aPhoto(sentinel: string, { width = 1_200, height = 800 }: Shape = {}): Promise<Buffer> {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#808080",
      noise: { type: "gaussian", mean: 128, sigma: 30 },
    },
  })
    .withExif({
      IFD0: { Artist: sentinel, ImageDescription: sentinel },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "43/1 51/1 2345/100",
        GPSLongitudeRef: "E",
        GPSLongitude: "18/1 24/1 4711/100",
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A plain picture, quickly made and drawn. */
export const aPng = ({ width = 60, height = 40 }: Shape = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: "#336699" } })
    .png()
    .toBuffer();

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG of one colour, true in every bit and small, that unfolds to whatever size is wanted. */
export function aBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))), { level: 9 });
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A PDF that readers open: one empty page. */
export function aPdf(sentinel = ""): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n%${sentinel}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    "latin1",
  );
}

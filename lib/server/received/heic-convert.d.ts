declare module "heic-convert" {
  /** Decodes a picture of HEIC and encodes it anew. */
  export default function convert(
    picture: Readonly<{ buffer: Uint8Array; format: "JPEG" | "PNG"; quality?: number }>,
  ): Promise<ArrayBuffer>;
}

import { plainKey } from "@/lib/primitives/name";

/** For every answer that holds a part of a file: nothing in it may run, load or be kept by what stands between. */
const guarded = {
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'self'",
} as const;

export const notThere = (): Response => new Response(null, { status: 404, headers: guarded });

export const picture = (bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), { headers: { ...guarded, "content-type": "image/jpeg" } });

/** Sends what is read while it is read; who takes it sets the pace. */
const streamOf = (pieces: AsyncIterator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: async (to) => {
      const { done, value } = await pieces.next();
      if (done) to.close();
      else to.enqueue(value);
    },
    cancel: async () => {
      await pieces.return?.();
    },
  });

export const shownPdf = (pieces: AsyncGenerator<Buffer>, size: number): Response =>
  new Response(streamOf(pieces), {
    headers: {
      ...guarded,
      "content-type": "application/pdf",
      "content-length": String(size),
      "content-disposition": "inline",
      // The reader of the browser draws with styles of its own.
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'",
    },
  });

/** The name a file is saved under: its paper and version, and nobody's name. */
export const fileName = (title: string, paper: string, version: number, ending: string): string => {
  const plain = plainKey(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
  return `${plain || paper}-${version}.${ending}`;
};

type Saved = Readonly<{ type: string; name: string; size: number | null }>;

export const saved = (pieces: AsyncGenerator<Buffer>, { type, name, size }: Saved): Response =>
  new Response(streamOf(pieces), {
    headers: {
      ...guarded,
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      ...(size === null ? {} : { "content-length": String(size) }),
    },
  });

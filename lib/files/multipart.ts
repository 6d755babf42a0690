/** A piece of a form of parts: a part begins, some of its bytes, or it ends. */
export type FormPiece =
  | Readonly<{ kind: "begin"; name: string; fileName: string | null }>
  | Readonly<{ kind: "bytes"; bytes: Buffer }>
  | Readonly<{ kind: "end" }>;

export class MalformedForm extends Error {}

/** Bytes of the head of a part at most. */
const longestHead = 16 * 1024;

/** What separates the parts of a form. @throws MalformedForm */
export const boundaryOf = (contentType: string): string => {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (!boundary) throw new MalformedForm("no boundary");
  return boundary;
};

/** As a browser writes a name: these three characters in percent notation. */
const named = (text: string): string => text.replaceAll("%22", '"').replaceAll(/%0D%0A|%0D|%0A/gi, " ");

const headOf = (text: string): FormPiece => {
  const line = text.split("\r\n").find((each) => /^content-disposition:/i.test(each)) ?? "";
  const value = (key: string) => new RegExp(`;\\s*${key}="([^"]*)"`, "i").exec(line)?.[1];
  const name = value("name");
  if (name === undefined) throw new MalformedForm("a part without a name");
  const fileName = value("filename");
  return { kind: "begin", name: named(name), fileName: fileName === undefined ? null : named(fileName) };
};

type State = "before" | "head" | "content" | "after";
/** What one look at the bytes at hand gives: what was read, what is kept for the next look, and whether there is more to see. */
type Look = Readonly<{ pieces: readonly FormPiece[]; kept: Buffer; state: State; goesOn: boolean }>;

/** After a mark: the end of the form, or the head of a part. */
const lookAtHead = (kept: Buffer): Look => {
  if (kept.subarray(0, 2).toString("latin1") === "--")
    return { pieces: [], kept: Buffer.alloc(0), state: "after", goesOn: false };
  const end = kept.indexOf("\r\n\r\n");
  if (end < 0) {
    if (kept.length > longestHead) throw new MalformedForm("a head without an end");
    return { pieces: [], kept, state: "head", goesOn: false };
  }
  const begin = headOf(kept.subarray(0, end).toString("utf8"));
  return { pieces: [begin], kept: kept.subarray(end + 4), state: "content", goesOn: true };
};

/** Up to the next mark; of what is at hand, the last bytes may be the beginning of one. */
const lookForMark = (kept: Buffer, mark: Buffer, state: "before" | "content"): Look => {
  const at = kept.indexOf(mark);
  const sure = at >= 0 ? at : Math.max(0, kept.length - mark.length + 1);
  const bytes: readonly FormPiece[] =
    state === "content" && sure > 0 ? [{ kind: "bytes", bytes: kept.subarray(0, sure) }] : [];
  if (at < 0) return { pieces: bytes, kept: kept.subarray(sure), state, goesOn: false };
  const end: readonly FormPiece[] = state === "content" ? [{ kind: "end" }] : [];
  return { pieces: [...bytes, ...end], kept: kept.subarray(at + mark.length), state: "head", goesOn: true };
};

/**
 * Reads a form of parts piece by piece as it comes in, and keeps no more of it than a piece.
 * @throws MalformedForm for what is no such form, or one cut short
 */
export async function* formPieces(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<FormPiece> {
  const mark = Buffer.from(`\r\n--${boundary}`);
  // The first mark stands at the very beginning, without the end of a line before it.
  let kept: Buffer = Buffer.from("\r\n");
  let state: State = "before";
  for await (const chunk of body) {
    kept = Buffer.concat([kept, chunk]);
    for (let goesOn = true; goesOn && state !== "after"; ) {
      const look: Look = state === "head" ? lookAtHead(kept) : lookForMark(kept, mark, state);
      yield* look.pieces;
      ({ kept, state, goesOn } = look);
    }
  }
  if (state !== "after") throw new MalformedForm("cut short");
}

import type { Actor } from "../access/actor";
import { writeSeenAudit } from "../audit/audit-persistence";
import { type Context, command } from "../command";
import { refusalsOf } from "../forms/field-schema";
import { done, notFound, type Outcome, type Refusal, refused } from "../workflow/refusal";
import { digestOf } from "./attachment-encryption";
import { type LockedPapers, lockAttachment } from "./attachment-lock";
import { eraseVersion, writeAttachment, writeVersion } from "./attachment-persistence";
import { Content, NotTaken, slicesOf } from "./content";
import { limits } from "./limits";
import { cropped, getReady, type LookedAt, lookAt, type TakenAs } from "./looking-state";
import { type FormPiece, MalformedForm } from "./multipart";
import { type FilePaper, isFilePaper, isRegisterOnly } from "./papers";
import { findPhotograph, viewedPage } from "./queries";
import { inOrder, receiving } from "./receiving-state";
import type { FileRefusal } from "./refusals";
import { scanRefusal } from "./scanner-state";
import { attachSchema, croppingSchema, cropSchema, frameSchema, withdrawSchema } from "./schema";

export type Attached = Readonly<{ caseId: string; attachmentId: string }>;
type Attaching = Pick<Context<unknown, LockedPapers>, "db" | "at" | "actor" | "subject">;

/** Why content may not be attached to a paper. */
const refusalsFor = (paper: string, { chosen, attachment }: LockedPapers, { form }: Content): readonly Refusal[] => {
  if (!isFilePaper(paper) || (attachment && attachment.paper !== paper)) return [{ code: "paper-unknown", facts: {} }];
  if (isRegisterOnly(paper, chosen)) return [{ code: "register-only", facts: {} }];
  return paper === "portrait" && form !== "images" ? [{ code: "photo-only", facts: {} }] : [];
};

const addVersion = async (
  context: Attaching,
  paper: FilePaper,
  content: Content,
  madeFrom: number | null,
): Promise<Outcome<Attached>> => {
  const { subject } = context;
  const { attachment, caseId } = subject;
  const attachmentId = attachment?.id ?? (await writeAttachment(context, subject, paper, null));
  const version = (attachment?.versions[0]?.version ?? 0) + 1;
  await writeVersion(context, subject, { attachmentId, version, madeFrom }, content);
  return done({ caseId, attachmentId });
};

/** Attaches a scan or a document to a paper of a case, or a new version of one: the former ones stay. */
export const attach = command({
  name: "files.attach",
  permission: "papers.keep",
  input: attachSchema,
  lock: (db, { caseId, replaces }) => lockAttachment(db, caseId, replaces),
  run: async (context) => {
    const { paper, content } = context.input;
    if (content instanceof NotTaken) return refused(content.refusal);
    const refusals = refusalsFor(paper, context.subject, content);
    return refusals.length > 0 ? refused(...refusals) : addVersion(context, paper as FilePaper, content, null);
  },
});

/** Puts a portrait cut to 3 × 4 in the place of the photograph it was cut from. */
export const crop = command({
  name: "files.crop",
  permission: "papers.keep",
  input: cropSchema,
  lock: (db, { caseId, attachmentId }) => lockAttachment(db, caseId, attachmentId),
  run: async (context) => {
    const { subject, input } = context;
    const refusals = refusalsFor("portrait", subject, input.content);
    return refusals.length > 0 ? refused(...refusals) : addVersion(context, "portrait", input.content, input.from);
  },
});

/** Withdraws a version that should not be there: its content is erased, and that it was there stays. */
export const withdraw = command({
  name: "files.withdraw",
  permission: "papers.keep",
  input: withdrawSchema,
  lock: (db, { caseId, attachmentId }) => lockAttachment(db, caseId, attachmentId),
  run: async (context) => {
    const { db, actor, input, subject } = context;
    const { caseId, path, attachment } = subject;
    if (!attachment || attachment.versions.every(({ version }) => version < input.version)) return notFound;
    if (!(await eraseVersion(context, input))) return refused({ code: "already-recorded", facts: {} });
    // For the ledger of the person it is about.
    const file = { id: caseId, path, caseId };
    await writeSeenAudit(db, actor, "dossier.seen", file, `withdrawn-${attachment.paper}`);
    return done({ caseId, attachmentId: attachment.id });
  },
});

type Taken = Exclude<LookedAt, Readonly<{ refusal: FileRefusal }>> & Readonly<{ name: string; digest: string }>;

/** What a form brought: its request number and its files, or why one of them is not taken. */
type Brought = Readonly<{ requestId: string; files: readonly Taken[]; refusal: Refusal | undefined }>;

/** Asks the scanner first: nothing it would refuse is opened. */
const lookedAt = async (bytes: Buffer, as: TakenAs): Promise<LookedAt> => {
  if (bytes.length === 0) return { refusal: "file-empty" };
  const refusal = await scanRefusal(bytes);
  return refusal ? { refusal } : lookAt(bytes, as);
};

/**
 * Reads a form piece by piece and looks at each file as soon as it is whole: no more than one is held as it was sent. After a
 * refusal the rest is read and dropped, so that its sender sees the answer.
 */
const bring = async (pieces: AsyncIterable<FormPiece>, as: TakenAs): Promise<Brought> => {
  const files: Taken[] = [];
  let requestId = "";
  let refusal: Refusal | undefined;
  let held: { name: string; fileName: string | null; bytes: Buffer[]; size: number } | undefined;
  const refuse = (code: FileRefusal) => {
    refusal ??= { code, facts: { nth: files.length + 1 } };
    held = undefined;
  };
  const take = async (name: string, bytes: Buffer): Promise<void> => {
    if (files.length >= limits.photographs) return refuse("file-too-many");
    const looked = await lookedAt(bytes, as);
    if ("refusal" in looked) return refuse(looked.refusal);
    // Photographs become the pages of one; a document stands alone.
    if (files.length > 0 && [looked, ...files].some(({ form }) => form !== "image")) return refuse("file-mixed");
    files.push({ ...looked, name, digest: digestOf([bytes]) });
  };
  for await (const piece of pieces) {
    if (piece.kind === "begin") {
      held = refusal ? undefined : { ...piece, bytes: [], size: 0 };
      if (held?.fileName) getReady();
    } else if (piece.kind === "bytes" && held) {
      held.size += piece.bytes.length;
      if (held.size > limits.file) refuse("file-too-large");
      else held.bytes.push(piece.bytes);
    } else if (piece.kind === "end" && held) {
      const { name, fileName, size } = held;
      const whole = Buffer.concat(held.bytes);
      // The pieces are let go before anything is waited for: a file is not held twice.
      held = undefined;
      if (name === "requestId") requestId = whole.toString("latin1");
      // A box in which no file was chosen sends a file without a name.
      else if (fileName !== null && (fileName !== "" || size > 0)) await take(fileName, whole);
    }
  }
  return { requestId, files, refusal };
};

/** What is kept of the files, or why one of them is not. */
const contentOf = ({ files, refusal }: Brought): Content | NotTaken => {
  const [first, ...more] = files;
  if (refusal || !first) return new NotTaken(refusal ?? { code: "file-missing", facts: {} });
  const digest = digestOf(files.map((each) => Buffer.from(each.digest)));
  const name = more.length === 0 ? first.name.slice(0, 200) : null;
  return first.form === "image"
    ? new Content(
        "images",
        Array.from(files, ({ bytes }) => bytes),
        name,
        digest,
      )
    : new Content(first.form, slicesOf(first.bytes, limits.slice), name, digest);
};

/**
 * Looks at files that came with a form of another kind, as those of a paper are: asked of the scanner, checked by their content,
 * pictures made anew.
 */
export const contentOfFiles = async (sent: readonly File[]): Promise<Content | NotTaken> => {
  async function* pieces(): AsyncGenerator<FormPiece> {
    for (const file of sent) {
      yield { kind: "begin", name: "file", fileName: file.name };
      yield { kind: "bytes", bytes: Buffer.from(await file.arrayBuffer()) };
      yield { kind: "end" };
    }
  }
  const content = await receiving(async () => contentOf(await bring(pieces(), "page")));
  return content === "busy" ? new NotTaken({ code: "files-busy", facts: {} }) : content;
};

type Target = Readonly<{ caseId: string; paper: string; replaces: string }>;

const attachBrought = async (actor: Actor, target: Target, pieces: AsyncIterable<FormPiece>) => {
  const brought = await bring(pieces, target.paper === "portrait" ? "photograph" : "page");
  const content = contentOf(brought);
  return inOrder(() => attach(actor, { ...target, requestId: brought.requestId, content }));
};

/** Receives a form with files, looks at them, and attaches what they hold. */
export const attachSent = async (
  actor: Actor,
  target: Target,
  pieces: AsyncIterable<FormPiece>,
): Promise<Outcome<Attached>> => {
  try {
    const outcome = await receiving(() => attachBrought(actor, target, pieces));
    return outcome === "busy" ? refused({ code: "files-busy", facts: {} }) : outcome;
  } catch (error) {
    if (error instanceof MalformedForm) return refused({ code: "file-truncated", facts: {} });
    throw error;
  }
};

/** What a frame would cut out of the first page of a version; null where the frame is none, or the version is not open. */
export const framedPhotograph = async (
  actor: Actor,
  versionId: string,
  pass: string,
  frame: Readonly<Record<string, string>>,
): Promise<Buffer | null> => {
  const parsed = frameSchema.safeParse(frame);
  const bytes = parsed.success ? await viewedPage(actor, versionId, 1, pass) : null;
  const cut = parsed.success && bytes ? await cropped(bytes, parsed.data) : null;
  return cut && "bytes" in cut ? cut.bytes : null;
};

/** Cuts a portrait to 3 × 4 out of the photograph it was sent as, which stays. */
export const cropPortrait = async (
  actor: Actor,
  { requestId, ...sent }: Readonly<Record<string, string>>,
): Promise<Outcome<Attached>> => {
  const parsed = croppingSchema.safeParse(sent);
  if (!parsed.success) return refused(...refusalsOf(parsed.error));
  const { caseId, attachmentId, ...frame } = parsed.data;
  const photograph = await findPhotograph(actor, parsed.data);
  if (!photograph) return notFound;
  const cut = await cropped(photograph.bytes, frame);
  if ("refusal" in cut) return refused({ code: cut.refusal, facts: { nth: 1 } });
  const digest = digestOf([Buffer.from(JSON.stringify([photograph.versionId, frame]))]);
  const content = new Content("images", [cut.bytes], null, digest);
  return crop(actor, { caseId, attachmentId, from: String(photograph.version), requestId, content });
};

import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Actor } from "../access/actor";
import { reading } from "../database/client";
import { asHex } from "../database/expressions";
import { type RowOf, readPipelined } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { today } from "../primitives/clock";
import { openedEntry, openedName, openedPart } from "./attachment-encryption";
import { type Form, UnreadableFile, withdrawalReasons } from "./content";
import { type FilePaper, isFilePaper, isRegisterOnly, taskProduct } from "./papers";
import { emptyEntry } from "./register";

/** The attachments of a case with their versions, the latest first, and of which papers the entry alone is kept. */
export const attachmentsOf = typedQuery((tables, { caseId }: Given<Readonly<{ caseId: string }>>) =>
  tables.selectNoFrom(() => [
    jsonArrayFrom(
      tables
        .selectFrom("Attachment as a")
        .where("a.caseId", "=", caseId)
        .select((row) => [
          ...(["a.id", "a.paper", "a.addedAt", "a.addedByName"] as const),
          asHex(row.ref("a.registerSealed")).as("entry"),
          jsonArrayFrom(
            row
              .selectFrom("AttachmentVersion as v")
              .whereRef("v.attachmentId", "=", "a.id")
              .select((version) => [
                ...(["v.id", "v.version", "v.form", "v.size", "v.pages", "v.parts", "v.madeFrom"] as const),
                ...(["v.addedAt", "v.addedByName", "v.erasedAt"] as const),
                ...(["v.withdrawnFor", "v.withdrawnByName"] as const),
                asHex(version.ref("v.nameSealed")).as("name"),
              ])
              .orderBy("v.version", "desc"),
          ).as("versions"),
        ])
        .orderBy("a.addedAt")
        .orderBy("a.id"),
    ).as("attachments"),
    jsonArrayFrom(tables.selectFrom("RegisterOnlyPaper as r").select(["r.paper", "r.path"])).as("registerOnly"),
  ]),
);

type Row = RowOf<ReturnType<typeof attachmentsOf>>;
type VersionRow = Row["attachments"][number]["versions"][number];

const bytesIn = (hex: string | null) => (hex === null ? null : Buffer.from(hex, "hex"));

const withdrawalOf = ({ withdrawnFor, withdrawnByName }: VersionRow) => {
  const reason = withdrawalReasons.find((each) => each === withdrawnFor);
  return reason && withdrawnByName !== null ? { reason, byName: withdrawnByName } : null;
};

const versionFrom = (row: VersionRow) => ({
  ...{ id: row.id, version: row.version, form: row.form as Form, size: row.size, pages: row.pages, parts: row.parts },
  madeFrom: row.madeFrom,
  name: openedName(bytesIn(row.name), row.id),
  addedOn: today(new Date(row.addedAt)),
  addedByName: row.addedByName,
  erasedOn: row.erasedAt === null ? null : today(new Date(row.erasedAt)),
  /** Why and by whom its content was erased; null where that was not by a withdrawal. */
  withdrawal: withdrawalOf(row),
});

export type VersionView = ReturnType<typeof versionFrom>;

/** What is kept of a case, by paper. @param path of the case */
export const attachmentsFrom = ({ attachments, registerOnly }: Row, path: string) => {
  const chosen = registerOnly.filter((row) => path.startsWith(row.path)).map(({ paper }) => paper);
  return {
    chosen,
    attachments: attachments.flatMap(({ paper, entry, versions, ...row }) =>
      isFilePaper(paper)
        ? [
            {
              ...{ id: row.id, paper, addedByName: row.addedByName, addedOn: today(new Date(row.addedAt)) },
              /** Null where it cannot be read. */
              entry: openedEntry(bytesIn(entry), row.id),
              isRegisterOnly: isRegisterOnly(paper, chosen),
              versions: versions.map(versionFrom),
            },
          ]
        : [],
    ),
  };
};

export type AttachmentView = ReturnType<typeof attachmentsFrom>["attachments"][number];

/**
 * What is there of the papers of a case: of each attachment the latest version whose content is kept. The identifiers of attachments
 * begin with the time they were added at.
 */
export const scansOf = typedQuery((tables, { caseId }: Given<Readonly<{ caseId: string }>>) =>
  tables
    .selectFrom("Attachment as a")
    .innerJoin("AttachmentVersion as v", "v.attachmentId", "a.id")
    .where("a.caseId", "=", caseId)
    .where("a.paper", "<>", taskProduct)
    .where("v.erasedAt", "is", null)
    .distinctOn("a.id")
    .orderBy("a.id")
    .orderBy("v.version", "desc")
    .select((row) => [
      ...(["a.id as attachmentId", "a.paper", "v.id", "v.form", "v.size"] as const),
      asHex(row.ref("a.registerSealed")).as("entry"),
    ]),
);

export const scansFrom = (rows: readonly RowOf<ReturnType<typeof scansOf>>[]) =>
  rows.map(({ id, attachmentId, paper, entry, form, size }) => {
    const { number, datedOn } = openedEntry(bytesIn(entry), attachmentId) ?? emptyEntry;
    return { id, paper, form: form as Form, size, number, datedOn };
  });

/** A version and where it belongs, as the routes that hand it out need it; null out of reach, or where nothing of it is kept. */
export const findVersion = (actor: Actor, versionId: string) =>
  reading(actor, async (db) => {
    const found = await db.attachmentVersion.findFirst({
      where: { id: versionId, erasedAt: null },
      select: {
        ...{ id: true, caseId: true, path: true, version: true, form: true, size: true, parts: true },
        attachment: { select: { paper: true } },
      },
    });
    if (!found || !isFilePaper(found.attachment.paper)) return null;
    return { ...found, form: found.form as Form, paper: found.attachment.paper as FilePaper };
  });

export type FoundVersion = NonNullable<Awaited<ReturnType<typeof findVersion>>>;

const partOf = typedQuery((tables, { versionId, sequence }: Given<Readonly<{ versionId: string; sequence: number }>>) =>
  tables
    .selectFrom("AttachmentPart")
    .where("versionId", "=", versionId)
    .where("sequence", "=", sequence)
    .select(["id", "bytesSealed"]),
);

/** One part of a version. Each in a transaction of its own: who takes it may be slow. @throws UnreadableFile where it is missing or altered */
export const readPart = async (
  actor: Actor,
  { id: versionId, parts }: Pick<FoundVersion, "id" | "parts">,
  sequence: number,
): Promise<Buffer> => {
  const [[row]] = await readPipelined(actor, partOf({ versionId, sequence }));
  if (!row) throw new UnreadableFile(`Part ${sequence} of ${versionId} is missing.`);
  try {
    return openedPart(row.bytesSealed, row.id, { versionId, sequence, parts });
  } catch (cause) {
    throw new UnreadableFile(`Part ${sequence} of ${versionId} does not open: ${String(cause)}`);
  }
};

/** The parts of a version, one after another. */
export async function* partsOf(actor: Actor, version: Pick<FoundVersion, "id" | "parts">): AsyncGenerator<Buffer> {
  for (let sequence = 0; sequence < version.parts; sequence += 1) yield await readPart(actor, version, sequence);
}

import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../../access/actor";
import { readFile } from "../../admissions/file/head-queries";
import { caseSeenAudit } from "../../audit/audit-persistence";
import { asHex } from "../../database/expressions";
import { type RowOf, readPipelined } from "../../database/pipelined-read";
import { type Given, type QueryBuilder, typedQuery } from "../../database/typed-query";
import { today } from "../../primitives/clock";
import { type Day, day } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { openedDraft } from "./comment-encryption";
import { type Evidence, evidenceKey, parsePurpose, purposeKey, textOf } from "./draft";
import { commentLogIn } from "./log-queries";

type OfDraft = Readonly<{ caseId: string; purpose: string }>;

const draftIn = (tables: QueryBuilder, { caseId, purpose }: Given<OfDraft>) =>
  jsonArrayFrom(
    tables
      .selectFrom("CommentDraft as d")
      .where("d.caseId", "=", caseId)
      .where("d.purpose", "=", purpose)
      .select(["d.id", "d.version", "d.savedAt", "d.savedByName"])
      .select((draft) => asHex(draft.ref("d.sentencesSealed")).$notNull().as("sealed")),
  ).as("drafts");

type Asked = OfDraft & Readonly<{ from: Day; last: Day }>;

/** A draft, and the whole log: evidence older than the period of the comment is still evidence. */
const draftAndLog = typedQuery((tables, given: Given<Asked>) =>
  tables.selectNoFrom(() => [draftIn(tables, given), ...commentLogIn(tables, given)]),
);

type Row = RowOf<ReturnType<typeof draftAndLog>>;

/** An entry of the log as a sentence names it: what it is called, or its author, and its day. */
export type Entry = Evidence & Readonly<{ title: string; on: Day }>;

const entriesOf = (row: Row): Entry[] => [
  ...row.tasks.map(({ id, title, givenOn }) => ({ kind: "task" as const, id, title, on: givenOn })),
  ...row.evaluations.map(({ id, authorName, evaluatedOn }) => ({
    ...{ kind: "evaluation" as const, id, title: authorName, on: evaluatedOn },
  })),
  ...row.mentorReports.map(({ id, quarter, authorName }) => ({
    ...{ kind: "mentorReport" as const, id, title: authorName, on: quarter },
  })),
  ...row.ownReports.map(({ id, half }) => ({ kind: "ownReport" as const, id, title: "", on: half })),
  ...row.notes.map(({ id, notedOn }) => ({ kind: "note" as const, id, title: "", on: notedOn })),
];

const always = { from: day("1900-01-01"), last: day("9999-12-31") };

const opened = ({ id, sealed }: Row["drafts"][number]) => openedDraft(Buffer.from(sealed, "hex"), id);

/**
 * The cell's comment as it stands: its sentences, the entries of the log each rests on, and which rest on none any more. Writes
 * an audit row. Null when out of reach, for who does not write it, and for the actor's own file or a relative's.
 */
export const auditedCommentView = async (actor: Actor, caseId: string, key: string, on: Day) => {
  const purpose = parsePurpose(key);
  if (!purpose || !may(actor, "comments.write") || !isId(caseId)) return null;
  const read = draftAndLog({ caseId, purpose: key, ...always });
  const file = await readFile(actor, caseId, on, read, caseSeenAudit(actor, "log.seen", caseId));
  const [row] = file?.more[0] ?? [];
  if (!file || !row || file.tie) return null;
  const entries = entriesOf(row);
  const known = new Map(entries.map((entry) => [evidenceKey(entry), entry]));
  const [saved] = row.drafts;
  const draft = saved ? opened(saved) : [];
  return {
    caseId,
    name: file.head.person.name,
    purpose,
    key: purposeKey(purpose),
    version: saved?.version ?? 0,
    saved: saved ? { by: saved.savedByName, on: today(new Date(saved.savedAt)) } : null,
    isReadable: draft !== null,
    entries,
    sentences: (draft ?? []).map(({ id, text, evidence }) => {
      // An entry that was withdrawn, or is not found any more, is no evidence.
      const standing = evidence.flatMap((each) => known.get(evidenceKey(each)) ?? []);
      return { id, text, evidence: standing, lost: evidence.length - standing.length };
    }),
  };
};

export type CommentView = NonNullable<Awaited<ReturnType<typeof auditedCommentView>>>;

const draftAlone = typedQuery((tables, given: Given<OfDraft>) => tables.selectNoFrom(() => [draftIn(tables, given)]));

const purposeOfForm: Readonly<Record<string, string>> = { "6-knd": "admission", "13-knd": "recognition" };

/** What the cell's draft says for a form that asks for its comment; null where there is none, or the actor writes none. */
export const commentFor = async (actor: Actor, caseId: string, form: string) => {
  const purpose = purposeOfForm[form];
  if (!purpose || !may(actor, "comments.write") || !isId(caseId)) return null;
  const [[row]] = await readPipelined(actor, draftAlone({ caseId, purpose }));
  const [saved] = row?.drafts ?? [];
  const draft = saved ? opened(saved) : null;
  if (!draft || draft.length === 0) return null;
  return { text: textOf(draft), href: `/admissions/${caseId}/log/comment/${purpose}` };
};

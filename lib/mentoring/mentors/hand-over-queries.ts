import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../../access/actor";
import { readFile } from "../../admissions/file/head-queries";
import { caseSeenAudit } from "../../audit/audit-persistence";
import { openSealedHex } from "../../database/encryption";
import { asHex } from "../../database/expressions";
import { type Given, typedQuery } from "../../database/typed-query";
import type { Day } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { isReadable, type SealedText } from "../../primitives/sealed-text";
import { isLogOpen, logVisibleTo } from "../log-access";
import { openTaskStates } from "../task-states";
import { handedOver } from "./hand-over";
import { lastWords } from "./last-words";

type Asked = Readonly<{ caseId: string }>;

/** Who helped, what was handed over, and the last entries of the log. */
const handOvers = typedQuery((tables, { caseId }: Given<Asked>) =>
  tables.selectNoFrom(() => [
    jsonArrayFrom(
      tables
        .selectFrom("Mentorship as m")
        .where("m.caseId", "=", caseId)
        .select(["m.id", "m.personId", "m.personName", "m.from", "m.to"])
        .orderBy("m.from")
        .orderBy("m.id")
        .limit(100),
    ).as("helped"),
    jsonArrayFrom(
      tables
        .selectFrom("MentorHandOver as h")
        .where("h.caseId", "=", caseId)
        .select((row) => [
          "h.id",
          "h.mentorshipId",
          asHex(row.ref("h.textSealed")).$notNull().as("sealed"),
          "h.authorName",
        ])
        .select(["h.authorRole", "h.writtenAt", "h.confirmedAt", "h.confirmedByName"])
        .orderBy("h.writtenAt", "desc")
        .limit(20),
    ).as("written"),
    jsonArrayFrom(
      tables
        .selectFrom("Task as t")
        .where("t.caseId", "=", caseId)
        .where("t.state", "in", openTaskStates)
        .select(["t.title", "t.dueOn"])
        .orderBy("t.dueOn")
        .orderBy("t.id")
        .limit(20),
    ).as("openTasks"),
    jsonArrayFrom(
      tables
        .selectFrom("Note as n")
        .where("n.caseId", "=", caseId)
        .select((note) => ["n.id", "n.notedOn", "n.text", asHex(note.ref("n.textSealed")).as("sealed")])
        .orderBy("n.notedOn", "desc")
        .orderBy("n.recordedAt", "desc")
        .limit(2),
    ).as("notes"),
    jsonArrayFrom(
      tables
        .selectFrom("Evaluation as e")
        .where("e.caseId", "=", caseId)
        .select((row) => ["e.id", "e.evaluatedOn", "e.comment", asHex(row.ref("e.commentSealed")).as("sealed")])
        .select("e.authorName")
        .orderBy("e.evaluatedOn", "desc")
        .orderBy("e.recordedAt", "desc")
        .limit(1),
    ).as("evaluations"),
  ]),
);

/**
 * What mentors left to one another about a person, and the form that writes it, begun with the last words of the log. Writes an
 * audit row. Null for who reads no notes of the log: the committee, the person, a relative.
 */
export const auditedHandOverView = async (actor: Actor, caseId: string, on: Day) => {
  if (!may(actor, "mentoring.log") || !isId(caseId) || !logVisibleTo(actor.actingPost.role, false)?.notes) return null;
  const file = await readFile(actor, caseId, on, handOvers({ caseId }), caseSeenAudit(actor, "log.seen", caseId));
  const [row] = file?.more[0] ?? [];
  if (!file || !row || file.tie) return null;
  const { helped, written, openTasks } = row;
  const isMentor = actor.actingPost.role === "mentor";
  const present = helped.findLast(({ to }) => to === null);
  const ended = new Set(helped.filter(({ to }) => to !== null).map(({ id }) => id));
  const nameOf = (mentorshipId: string) => helped.find(({ id }) => id === mentorshipId)?.personName ?? "";
  // What cannot be read is not proposed.
  const readable = (text: SealedText): readonly string[] => (isReadable(text) ? [text] : []);
  const notes = row.notes.flatMap(({ id, notedOn, text, sealed }) =>
    readable(sealed === null ? (text ?? "") : openSealedHex(sealed, "Note.textSealed", id)).map((said) => ({
      ...{ notedOn, text: said },
    })),
  );
  const evaluations = row.evaluations.flatMap(({ id, sealed, comment, ...evaluation }) =>
    readable(sealed === null ? (comment ?? "") : openSealedHex(sealed, "Evaluation.commentSealed", id)).map((said) => ({
      ...evaluation,
      comment: said,
    })),
  );
  const of = handedOver(helped, { personId: actor.personId, isMentor });
  const isWritten = written.some(({ mentorshipId }) => mentorshipId === of?.id);
  return {
    head: file.head,
    on,
    present: present ?? null,
    written: written.map(({ sealed, mentorshipId, ...each }) => ({
      ...each,
      of: nameOf(mentorshipId),
      isHandedOver: ended.has(mentorshipId),
      text: openSealedHex(sealed, "MentorHandOver.textSealed", each.id),
    })),
    /** Whose work the form hands over; null where the reader writes nothing. */
    of: of && isLogOpen(file.head.stage) ? { name: of.personName, isOver: of.to !== null } : null,
    /** What was written of it already is added to by a new one, which begins empty. */
    isWritten,
    prefill: isWritten ? "" : lastWords({ openTasks, notes, evaluations }),
    mayConfirm:
      isMentor &&
      present?.personId === actor.personId &&
      written.some(({ mentorshipId, confirmedAt }) => confirmedAt === null && ended.has(mentorshipId)),
  };
};

export type HandOverView = NonNullable<Awaited<ReturnType<typeof auditedHandOverView>>>;

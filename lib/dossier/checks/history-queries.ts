import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { Actor } from "../../access/actor";
import { openSealedHex } from "../../database/encryption";
import { asHex } from "../../database/expressions";
import type { RowOf } from "../../database/pipelined-read";
import { type Given, type QueryBuilder, typedQuery } from "../../database/typed-query";
import type { Day } from "../../primitives/day";
import { isReadable } from "../../primitives/sealed-text";
import { itemText } from "../history/content";
import { isWriter, mayReadContent } from "../permissions";
import { timestampsFrom } from "../section";
import { type Answers, answersIn, type JudgedFinding, judged } from "./answers";
import type { History, Known } from "./finding";
import { findingsOf } from "./findings";

type OfCase = Given<Readonly<{ caseId: string }>>;

/** All texts of a case with their answers, and what the register and the certificate say, as JSON. */
export const checkedHistoryIn = (tables: QueryBuilder, { caseId }: OfCase) =>
  jsonObjectFrom(
    tables
      .selectFrom("AdmissionCase as c")
      .innerJoin("Person as p", "p.id", "c.personId")
      .where("c.id", "=", caseId)
      .select(["p.id as personId", "p.fullName", "p.bornOn", "p.sex", "p.schooling"])
      .select((row) => [
        row
          .selectFrom("Paper as a")
          .where("a.caseId", "=", caseId)
          .where("a.kind", "=", "awarenessCertificate")
          .select("a.datedOn")
          .orderBy("a.sequence", "desc")
          .limit(1)
          .as("certificateOn"),
        jsonArrayFrom(
          row
            .selectFrom("DossierSection as s")
            .where("s.caseId", "=", caseId)
            .select((of) => [
              ...(["s.id", "s.number", "s.savedAt", "s.sentAt", "s.returnedAt", "s.passedAt"] as const),
              asHex(of.ref("s.contentSealed")).as("content"),
              asHex(of.ref("s.answersSealed")).as("answers"),
            ]),
        ).as("sections"),
      ]),
  );

const checkedHistory = typedQuery((tables, given: OfCase) =>
  tables.selectNoFrom(() => checkedHistoryIn(tables, given).as("history")),
);

/** The texts of a case to be checked, for a reader or within a command. */
export const checkedHistoryStatement = (caseId: string) => checkedHistory({ caseId });

export type CheckedHistory = NonNullable<RowOf<ReturnType<typeof checkedHistory>>["history"]>;
type CheckedSection = CheckedHistory["sections"][number];

const mayRead = (actor: Actor, personId: string, section: CheckedSection): boolean =>
  mayReadContent(actor, personId, timestampsFrom(section));

const textOf = ({ id, content }: CheckedSection): string | null => {
  const text = content && openSealedHex(content, "DossierSection.contentSealed", id);
  return text && isReadable(text) ? text : null;
};

const answersOf = ({ id, answers }: CheckedSection): Answers =>
  answersIn(answers === null ? null : openSealedHex(answers, "DossierSection.answersSealed", id));

/** What the checks are told: the texts the actor may read, and those that are about to be stored in their place. */
export const toCheck = (
  actor: Actor,
  { personId, sections, ...register }: CheckedHistory,
  instead: Readonly<Record<number, string | null>> = {},
): Readonly<{ history: History; known: Known; answersTo: (item: number) => Answers }> => {
  const readable = sections.filter((section) => mayRead(actor, personId, section));
  const stored = Object.fromEntries(readable.map((section) => [section.number, textOf(section)]));
  const texts = Object.entries({ ...stored, ...instead }).filter((entry): entry is [string, string] => !!entry[1]);
  const answers = new Map(readable.map((section) => [section.number, answersOf(section)]));
  return {
    history: Object.fromEntries(texts.map(([number, text]) => [number, itemText(Number(number), text)])),
    known: register,
    answersTo: (item) => answers.get(item) ?? {},
  };
};

/** What the checks find in the texts the actor may read, each with its answer. */
export const findingsFor = (actor: Actor, stored: CheckedHistory, on: Day): readonly JudgedFinding[] => {
  const { history, known, answersTo } = toCheck(actor, stored);
  return judged(findingsOf(history, known, on), answersTo);
};

export const isOwnHistory = (actor: Actor, { personId }: CheckedHistory): boolean => isWriter(actor, personId);

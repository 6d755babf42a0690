import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../../access/actor";
import { latestPaper, type PaperKind } from "../../admissions/case/papers";
import { applicationIn } from "../../admissions/file/case-view";
import { readFile } from "../../admissions/file/head-queries";
import { caseSeenAudit } from "../../audit/audit-persistence";
import { openSealedHex } from "../../database/encryption";
import { asHex } from "../../database/expressions";
import type { RowOf } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { today } from "../../primitives/clock";
import type { Day } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { headerOf, sectionLinesFrom, sectionsIn, sectionTextsIn } from "../dossier-view-queries";
import { items } from "../items";
import { mayReadContent, mayReadFindings, mayReadHistory } from "../permissions";
import { noTimestamps, timestampsFrom } from "../section";
import { type Compared, daysToCompare, type Earlier, earlierOf, type KeptText, keptOf } from "./earlier-texts";

const texts = typedQuery((tables, given: Given<Readonly<{ caseId: string }>>) =>
  tables.selectNoFrom(() => [
    sectionsIn(tables, given).as("sections"),
    sectionTextsIn(tables, given).as("texts"),
    jsonArrayFrom(
      tables
        .selectFrom("SectionVersion as v")
        .where("v.caseId", "=", given.caseId)
        .select((row) => [
          ...(["v.id", "v.number", "v.version"] as const),
          row.fn.coalesce("v.sentAt", "v.returnedAt", "v.acceptedAt").as("at"),
          asHex(row.ref("v.contentSealed")).$notNull().as("content"),
        ]),
    ).as("kept"),
    jsonArrayFrom(
      tables
        .selectFrom("Verification as v")
        .where("v.caseId", "=", given.caseId)
        .where("v.voidedBy", "is", null)
        .where("v.answeredOn", "is not", null)
        .select((row) => [
          ...(["v.id", "v.agency", "v.answeredOn", "v.result"] as const),
          asHex(row.ref("v.findingSealed")).as("finding"),
          jsonArrayFrom(
            row
              .selectFrom("VerificationFinding as f")
              .whereRef("f.verificationId", "=", "v.id")
              .where("f.findingSealed", "is not", null)
              .select((found) => ["f.id", asHex(found.ref("f.findingSealed")).$notNull().as("finding")])
              .orderBy("f.id"),
          ).as("byPoint"),
        ])
        .orderBy("v.answeredOn")
        .orderBy("v.id"),
    ).as("answers"),
  ]),
);

type Row = RowOf<ReturnType<typeof texts>>;

const keptIn = ({ kept }: Row): KeptText[] =>
  kept.flatMap(({ id, number, version, at }) => (at ? [{ id, number, version, at: today(new Date(at)) }] : []));

/** The earlier text with which an item is compared, opened; null where it had none. */
const openedEarlier = ({ kept }: Row, earlier: Earlier | undefined) => {
  if (earlier === undefined || earlier === "same") return earlier;
  const row = earlier === "absent" ? undefined : kept.find(({ id }) => id === earlier.id);
  return row ? openSealedHex(row.content, "SectionVersion.contentSealed", row.id) : null;
};

const timestampsIn = ({ sections }: Row, number: number) => {
  const row = sections.find((each) => each.number === number);
  return row ? timestampsFrom(row) : noTimestamps;
};

/** What an answer found: as a whole, or point by point. */
const findingsIn = ({ id, finding, byPoint }: Row["answers"][number]) => [
  ...(finding ? [{ id, text: openSealedHex(finding, "Verification.findingSealed", id) }] : []),
  ...byPoint.map((each) => ({
    id: each.id,
    text: openSealedHex(each.finding, "VerificationFinding.findingSealed", each.id),
  })),
];

/** The answers of a verification as item 24 shows them; what they found is for those who read findings. */
const answersIn = (actor: Actor, { answers }: Row) => {
  const sees = mayReadFindings(actor);
  return answers.map((answer) => ({
    ...{ id: answer.id, agency: answer.agency, answeredOn: answer.answeredOn },
    result: sees ? answer.result : null,
    findings: sees ? findingsIn(answer) : [],
  }));
};

/**
 * The whole personal history on one page, in the order of the form, with what has been recorded so far of items 24–26; of
 * items 1–23 only the texts the actor may read. Compared, where asked, with earlier texts. Writes an audit row. Null when out
 * of reach.
 */
export const auditedWholeText = async (actor: Actor, caseId: string, on: Day, compared: Compared = null) => {
  if (!mayReadHistory(actor) || !isId(caseId)) return null;
  const file = await readFile(
    actor,
    caseId,
    on,
    texts({ caseId }),
    caseSeenAudit(actor, "dossier.seen", caseId, "whole"),
  );
  const [row] = file?.more[0] ?? [];
  if (!file || !row) return null;
  const lines = sectionLinesFrom(row.sections);
  const kept = keptIn(row);
  const recordedOn = (kind: PaperKind) => latestPaper(file.facts, kind)?.datedOn ?? null;
  return {
    ...headerOf(actor, caseId, file.head, applicationIn(file.record), file.tie, lines),
    items: items.map(({ number }, index) => {
      const text = row.texts.find((each) => each.number === number);
      const timestamps = timestampsIn(row, number);
      const reads = mayReadContent(actor, file.head.person.id, timestamps);
      const sentOn = timestamps.sentAt && today(timestamps.sentAt);
      const earlier = reads ? earlierOf({ number, version: text?.version ?? 0, sentOn }, kept, compared) : undefined;
      return {
        number,
        line: lines[index] ?? null,
        /** False while the writer has an unsent draft. */
        reads,
        text: reads && text?.content ? openSealedHex(text.content, "DossierSection.contentSealed", text.id) : null,
        /** The text compared with: null where there was none, "same" where it has not changed since, undefined where none is. */
        earlier: openedEarlier(row, earlier),
        versions: keptOf(kept, number).map(({ version, at }) => ({ version, at })),
      };
    }),
    compared,
    days: daysToCompare(kept),
    answers: answersIn(actor, row),
    cellCommentOn: recordedOn("cellComment"),
    certifiedOn: recordedOn("committeeCertification"),
    sealedOn: recordedOn("crossPageSeal"),
    mayComment: may(actor, "comments.write") && !file.tie,
  };
};

export type WholeTextView = NonNullable<Awaited<ReturnType<typeof auditedWholeText>>>;
export type WholeTextItem = WholeTextView["items"][number];

import { jsonArrayFrom } from "kysely/helpers/postgres";
import { openSealedHex } from "../database/encryption";
import { asHex } from "../database/expressions";
import type { Given, QueryBuilder } from "../database/typed-query";
import { today } from "../primitives/clock";
import { isReadable, type SealedText } from "../primitives/sealed-text";
import { text } from "../text/text";
import { contentFrom } from "./history/content";
import { printedText } from "./history/printed-content";
import { momentOf } from "./section";
import { changesBetween } from "./text-changes";

type OfReader = Readonly<{ accountId: string; caseId: string; number: number }>;

/**
 * The texts the present one of a section may be compared with, the latest first, as JSON: those this reviewer opened last,
 * and the one last returned or accepted.
 */
export const keptTextsIn = (tables: QueryBuilder, { accountId, caseId, number }: Given<OfReader>) =>
  jsonArrayFrom(
    tables
      .selectFrom("SectionVersion as v")
      .where("v.caseId", "=", caseId)
      .where("v.number", "=", number)
      .where((kept) =>
        kept.or([
          kept.exists(
            kept
              .selectFrom("SectionLook as l")
              .where("l.accountId", "=", accountId)
              .where("l.caseId", "=", caseId)
              .where("l.number", "=", number)
              .where((look) =>
                look.or([
                  look("l.version", "=", look.ref("v.version")),
                  look("l.earlierVersion", "=", look.ref("v.version")),
                ]),
              )
              .select("l.number"),
          ),
          kept(
            "v.version",
            "=",
            kept
              .selectFrom("SectionVersion as last")
              .where("last.caseId", "=", caseId)
              .where("last.number", "=", number)
              .where((of) => of.or([of("last.returnedAt", "is not", null), of("last.acceptedAt", "is not", null)]))
              .select("last.version")
              .orderBy("last.version", "desc")
              .limit(1),
          ),
        ]),
      )
      .select((row) => [
        ...(["v.id", "v.version", "v.returnedAt", "v.acceptedAt"] as const),
        asHex(row.ref("v.contentSealed")).$notNull().as("content"),
      ])
      .orderBy("v.version", "desc"),
  );

/** A kept text, from the JSON. */
export type Kept = Readonly<{
  id: string;
  version: number;
  returnedAt: string | null;
  acceptedAt: string | null;
  content: string;
}>;

/** The kept text to compare with. @param version one that a reviewer saw; null for the text last returned or accepted */
export const keptToCompare = (kept: readonly Kept[], version: number | null): Kept | undefined =>
  kept.find((each) => (version === null ? (each.returnedAt ?? each.acceptedAt) : each.version === version));

type Stored = Readonly<{ id: string; content: string | null }>;

/** The present text of a section, from the JSON; null where there is none. */
export const contentIn = (stored: Stored | undefined): SealedText | null =>
  stored?.content ? openSealedHex(stored.content, "DossierSection.contentSealed", stored.id) : null;

/** The text itself of one that was kept. */
export const keptText = ({ id, content }: Kept): SealedText =>
  openSealedHex(content, "SectionVersion.contentSealed", id);

/** A stored text as the form prints it, to be compared word by word. */
const asPrinted = (number: number, stored: string): string => {
  const content = contentFrom(number, stored);
  return content ? printedText(number, content, text("vi").history) : stored;
};

/**
 * What was changed since a text a reviewer read: null where one of both texts cannot be read.
 * @param seenAt when this reviewer read it, where it was neither returned nor accepted
 */
export const changesSince = (number: number, kept: Kept, content: SealedText, seenAt: Date | null) => {
  const { returnedAt, acceptedAt } = kept;
  const at = momentOf(returnedAt ?? acceptedAt) ?? seenAt;
  const before = keptText(kept);
  const runs =
    isReadable(before) && isReadable(content)
      ? changesBetween(asPrinted(number, before), asPrinted(number, content))
      : null;
  const basis = returnedAt ? ("returned" as const) : acceptedAt ? ("accepted" as const) : ("seen" as const);
  return { since: at && today(at), basis, runs };
};

import type { Day } from "../../primitives/day";
import type { EnteredPack, EnteredValue } from "./packs";

/** A pack that comes with the program as a draft: what public answer keys say of a text nobody supplied yet. */
export type ShippedDraft = EnteredPack & Readonly<{ issuedOn: Day }>;

const guidance = "HD 01-HD/TW 2026";
const age = "Chương III, Mục 1, khoản 1.1, điểm 1.1.1";

const stated = (rule: string, value: unknown, clause: string): EnteredValue => ({
  ...{ rule, value, clause },
  confidence: "high",
});

/**
 * The drafts that come with the program. They hold only values that official answer keys of 2026 state with high
 * confidence; everything else of the texts is unknown. They decide nothing and are never switched on by themselves: an
 * administrator compares them with the text, completes them and switches the pack on. The day in force of QĐ 208-QĐ/TW was
 * not seen; its day of issue stands for it. Where the key names no clause, the instrument alone is cited.
 */
export const shippedDrafts: readonly ShippedDraft[] = [
  {
    id: "2026-07",
    instrument: "QĐ 208-QĐ/TW",
    issuedOn: "2026-07-26" as Day,
    from: "2026-07-26" as Day,
    values: [
      stated("minimumAgeMonths", 216, age),
      stated("maximumAgeMonths", 720, age),
      stated("schoolingShownBy", "programmeCompleted", "QĐ 208-QĐ/TW"),
      stated(
        "verifiedRelatives",
        ["father", "mother", "raisedBy", "fatherInLaw", "motherInLaw", "spouse", "spouseRaisedBy", "child"],
        guidance,
      ),
      stated("residenceOpinionFrom", ["cellCommittee", "cell"], guidance),
      stated("ceremonyFrom", "issued", "QĐ 208-QĐ/TW"),
      stated("ceremonyDays", 30, "QĐ 208-QĐ/TW"),
      stated("announcedAt", "nextMeeting", `${guidance}, 4.5b`),
    ],
  },
];

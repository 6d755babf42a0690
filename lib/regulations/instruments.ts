import { day } from "../primitives/day";

/** The kind of text a rule is read from. `practice` is not an instrument: the working papers of offices of the time. */
type InstrumentKind = "charter" | "regulation" | "guidance" | "notice" | "practice";

/** How much of the text was read: all of it, parts quoted by others, only mentions of it, or nothing. */
type Reading = "full" | "quoted" | "mentioned" | "none";

/**
 * A text that rules are read from. `issuedOn` is a day, or a month or a year where the day is not known.
 * `inForceFrom` is null where the day is not known. `until` is the last day in force, where a later text replaced it.
 */
export type Instrument = Readonly<{
  kind: InstrumentKind;
  subject: "charter" | "applyingCharter" | "admissionWork" | "specialCases" | "documents" | "eraPractice";
  issuedOn: string | null;
  inForceFrom: string | null;
  until: string | null;
  read: Reading;
}>;

const regulation = (issuedOn: string, inForceFrom: string | null, until: string | null, read: Reading): Instrument => ({
  kind: "regulation",
  subject: "applyingCharter",
  issuedOn,
  inForceFrom,
  until,
  read,
});

const guidance = (
  subject: "applyingCharter" | "admissionWork" | "specialCases" | "documents",
  day: string,
  until: string | null,
  read: Reading,
) => ({ kind: "guidance", subject, issuedOn: day, inForceFrom: day, until, read }) satisfies Instrument;

/**
 * Every instrument the program cites, by the name printed in a citation. Numbers such as HD 01 are used again in every
 * term of the Party, so their names include the year.
 */
export const instruments = {
  ĐL: { kind: "charter", subject: "charter", issuedOn: "2011-01", inForceFrom: "2011-01", until: null, read: "quoted" },
  "QĐ 45-QĐ/TW": regulation("2011-11-01", "2011-11-01", "2016-07-24", "mentioned"),
  "QĐ 29-QĐ/TW": regulation("2016-07-25", "2016-07-25", "2021-07-29", "quoted"),
  "QĐ 24-QĐ/TW": regulation("2021-07-30", "2021-07-30", "2025-01-19", "quoted"),
  "QĐ 232-QĐ/TW": regulation("2025-01-20", "2025-01-20", "2025-06-30", "quoted"),
  "QĐ 294-QĐ/TW": regulation("2025-05-26", "2025-07-01", null, "full"),
  "QĐ 20-QĐ/TW": regulation("2026-04-08", "2026-04-08", null, "mentioned"),
  "QĐ 208-QĐ/TW": regulation("2026-07-26", null, null, "mentioned"),
  "HD 01-HD/TW 2012": guidance("applyingCharter", "2012-01-05", "2016-09-19", "quoted"),
  "HD 01-HD/TW 2016": guidance("applyingCharter", "2016-09-20", "2021-09-27", "quoted"),
  "HD 01-HD/TW 2021": guidance("applyingCharter", "2021-09-28", "2025-06-08", "mentioned"),
  "HD 06-HD/TW": guidance("applyingCharter", "2025-06-09", null, "full"),
  "HD 12-HD/BTCTW 2012": guidance("admissionWork", "2012-05-17", "2017-06-04", "mentioned"),
  "HD 09-HD/BTCTW 2017": guidance("admissionWork", "2017-06-05", "2022-01-17", "mentioned"),
  "HD 12-HD/BTCTW 2022": guidance("admissionWork", "2022-01-18", "2025-09-28", "quoted"),
  "HD 38-HD/BTCTW": guidance("admissionWork", "2025-09-29", null, "full"),
  // Quoted by a guidance of 2025. The two texts of 2004 may have been replaced by newer ones.
  "QĐ 127-QĐ/TW": { ...regulation("2004-11-03", null, null, "quoted"), subject: "specialCases" },
  "TT 06-TT/TW": guidance("specialCases", "2004-11-02", null, "quoted"),
  "HD 08-HD/BTCTW": guidance("specialCases", "2021-09-27", null, "quoted"),
  "HD 36-HD/VPTW": guidance("documents", "2018-04-03", "2026-05-26", "quoted"),
  "HD 05-HD/VPTW": guidance("documents", "2026-05-27", null, "quoted"),
  "HD 01-HD/TW 2026": guidance("applyingCharter", "2026-05-19", null, "mentioned"),
  "Tài liệu nghiệp vụ": {
    kind: "practice",
    subject: "eraPractice",
    issuedOn: null,
    inForceFrom: null,
    until: null,
    read: "quoted",
  },
} as const satisfies Readonly<Record<string, Instrument>>;

/** The Charter was adopted in January 2011; the exact day was not read, so its rules begin on the first of February. */
export const charterFrom = "2011-02-01";

export type InstrumentId = keyof typeof instruments;

/** The instruments of the draft that comes with the program: their texts have to be supplied. */
export const awaitedInstruments = ["QĐ 208-QĐ/TW", "HD 01-HD/TW 2026"] as const satisfies readonly InstrumentId[];

/** Where a rule is written: an instrument the program knows, and the clause as printed there. */
export type Provision<Instrument extends InstrumentId = InstrumentId, Clause extends string = string> = Readonly<{
  instrument: Instrument;
  clause: Clause;
}>;

/** The instrument and clause are kept as literal types, so that the compiler can compare two provisions. */
export const provision = <const Instrument extends InstrumentId, const Clause extends string = "">(
  instrument: Instrument,
  clause = "" as Clause,
): Provision<Instrument, Clause> => ({ instrument, clause });

/**
 * The citation of a clause as typed for a pack. It may begin with another instrument the program knows, because a pack
 * holds the guidance of its regulation too: "HD 01-HD/TW 2026, 4.5b". The name alone cites the instrument without a clause.
 */
export const citationOf = (
  instrument: string,
  typed: string,
): Provision | Readonly<{ instrument: string; clause: string }> => {
  const [name = "", ...rest] = typed.split(", ");
  if (name === instrument || isInstrument(name)) return { instrument: name, clause: rest.join(", ") };
  return { instrument, clause: typed };
};

/** The day the Party was founded: nobody was a member before it. */
export const partyFoundedOn = day("1930-02-03");

/** Whether a citation names the Party Charter itself, which no rule pack and no local rule changes. */
export const isCharter = ({ instrument }: Readonly<{ instrument: string }>): boolean => instrument === "ĐL";

/** Whether the program knows the instrument; a name somebody entered with a pack or a local rule may be any text. */
export const isInstrument = (name: string): name is InstrumentId => Object.hasOwn(instruments, name);

import { refusalsOf } from "../../forms/field-schema";
import { entryRefusals } from "../../people/entry";
import { memberSinceRefusals } from "../../people/refusals";
import { type AddPersonInput, addPersonSchema } from "../../people/schema";
import { type Day, isRealDay } from "../../primitives/day";
import { parseDay } from "../../primitives/typed-day";
import type { Refusal } from "../../workflow/refusal";
import type { EditField, KeptRow, RowProblem, Settings } from "../list-row";
import { doubtsOf } from "../reading/national-id";
import { type RowValues, valuesOf } from "./row-values";

type Problem = RowProblem<EditField>;

/** What is worth a look and stops nothing. */
export type Note = Readonly<{
  says: "id-year" | "id-sex" | "id-differs" | "post" | "recognised" | "away";
  text: string;
}>;

/** A person as an import enters them: as by the form, and since when a probationary member where the list tells. */
export type Entrant = AddPersonInput & Readonly<{ admittedOn: Day | null }>;

export type JudgedRow = Readonly<{
  read: RowValues;
  problems: readonly Problem[];
  notes: readonly Note[];
  /** Who is meant, as far as the register is asked by it. */
  identity: Readonly<{ fullName: string; bornOn: Day }> | undefined;
  /** Undefined where something is wrong with it. */
  entrant: Entrant | undefined;
}>;

/** Where a refusal of the form is shown: the list has two days of a member. */
const fieldOf = (field: string | undefined, isOfficial: boolean): EditField => {
  if (field === "since") return isOfficial ? "officialOn" : "admittedOn";
  if (field === "checked") return isOfficial ? "officialOn" : "admittedOn";
  if (field === "kind") return "admittedOn";
  return (field ?? "fullName") as EditField;
};

const realDay = (text: string): Day | null => {
  const read = parseDay(text);
  return isRealDay(read) ? read : null;
};

/** Why the day of admission that stands beside the official one cannot be. */
const admittedRefusals = (entry: AddPersonInput, admittedOn: string, isChecked: boolean): Refusal[] => {
  if (entry.kind !== "official" || admittedOn === "") return [];
  const day = realDay(admittedOn);
  const field = "admittedOn";
  if (!day) return [{ code: "field-not-a-day", facts: {}, field }];
  if (entry.since && day >= entry.since)
    return [{ code: "admitted-after-official", facts: { officialOn: entry.since }, field }];
  return [
    ...memberSinceRefusals(entry.bornOn, day, isChecked, field),
    ...(entry.decidedOn && entry.decidedOn > day
      ? [{ code: "decided-after-since", facts: { since: day }, field: "decidedOn" }]
      : []),
  ];
};

const notesOf = ({ values, post, recognisedOn, away }: RowValues, entrant: Entrant | undefined): Note[] => [
  ...(entrant?.nationalId
    ? doubtsOf(entrant.nationalId, entrant).map((doubt): Note => ({ says: `id-${doubt}`, text: values.nationalId }))
    : []),
  ...(post ? [{ says: "post" as const, text: post }] : []),
  ...(recognisedOn ? [{ says: "recognised" as const, text: recognisedOn }] : []),
  ...(away ? [{ says: "away" as const, text: away }] : []),
];

/** A row by the rules by which one person is entered. The register is asked apart. */
export const judgeRow = (row: KeptRow, settings: Settings, today: Day): JudgedRow => {
  const read = valuesOf(row, settings, today);
  const { values, errors, columns, proposals, recognisedOn } = read;
  const isOfficial = values.officialOn !== "";
  const kind = isOfficial ? "official" : values.admittedOn ? "probationary" : "nonMember";
  const { admittedOn, officialOn, same: _, ...stated } = values;
  const parsed = addPersonSchema.safeParse({
    ...stated,
    ...{ kind, since: isOfficial ? officialOn : admittedOn },
    // Of somebody who is no member the list's own paper says nothing; that the cell had recognised them is kept.
    paper: kind === "nonMember" ? recognisedOn && `${values.paper} (${recognisedOn})`.trim() : values.paper,
    ...(row.checked ? { checked: "on" } : {}),
  });
  const wrong = parsed.success
    ? [...entryRefusals(parsed.data, today), ...admittedRefusals(parsed.data, admittedOn, row.checked)]
    : refusalsOf(parsed.error);
  const computed = Object.entries(errors).map(
    ([field, text]): Refusal => ({ code: "cell-error", facts: { text }, field }),
  );
  const asRead = wrong.map((refusal): Refusal => {
    const text = refusal.code === "field-required" ? read.unknown[refusal.field as EditField] : undefined;
    return text
      ? { code: "cell-not-understood", facts: { text }, ...(refusal.field ? { field: refusal.field } : {}) }
      : refusal;
  });
  const about = new Set(computed.map(({ field }) => field));
  const problems = [...computed, ...asRead.filter(({ field }) => !about.has(fieldOf(field, isOfficial)))].map(
    (refusal): Problem => {
      const field = fieldOf(refusal.field, isOfficial);
      const proposal = proposals[field];
      const column = columns[field];
      return { ...refusal, field, ...(column === undefined ? {} : { column }), ...(proposal ? { proposal } : {}) };
    },
  );
  const entrant =
    parsed.success && problems.length === 0
      ? { ...parsed.data, admittedOn: isOfficial ? realDay(admittedOn) : null }
      : undefined;
  const bornOn = realDay(values.bornOn);
  const identity = values.fullName && bornOn ? { fullName: values.fullName, bornOn } : undefined;
  return { read, problems, notes: notesOf(read, entrant), identity, entrant };
};

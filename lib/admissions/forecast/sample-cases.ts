import type { Calendar } from "../../calendar/calendar";
import { addDays, day } from "../../primitives/day";
import { dated } from "../../regulations/dated";
import { provision } from "../../regulations/instruments";
import type { Rulebook } from "../../regulations/rulebook";
import { concludedKinds } from "../../regulations/values/matters";
import type { ReturnFact } from "../case/corrections";
import type { AdmissionFacts } from "../case/facts";
import type { OtherCase } from "../case/joining";
import { emptyRegister } from "../case/memberships";
import { type PaperKind, paperKinds } from "../case/papers";
import type { VoteFact } from "../case/votes";
import type { Step } from "../procedure/procedure";
import { formSchema } from "../procedure/schema";

// Invented cases and forms, chosen so that each guard and check refuses at least one of them. Running the procedure
// over them shows what each step asks for, so that it need not be written down a second time.

/** A day on which every rule has a value, and one so long before it that every period is over. */
const on = day("2025-12-01");
const longAgo = day("2017-01-02");

const everyDay: Calendar = {
  years: new Set(Array.from({ length: 100 }, (_, index) => 1950 + index)),
  exceptions: new Map(),
};

const nothing: AdmissionFacts = {
  rules: {} as Rulebook,
  calendar: everyDay,
  person: { id: "applicant", bornOn: on, schooling: "none" },
  register: emptyRegister,
  openedOn: longAgo,
  papers: [],
  votes: [],
  mentors: [],
  named: [],
  evaluatedOn: [],
  relatives: [],
  department: null,
  family: [],
  returns: [],
  delegations: [],
  sectionsPassed: [],
  verifications: [],
};

const old = { id: "applicant", bornOn: day("1930-01-01"), schooling: "none" };
const paperOf = (kind: PaperKind) => ({
  kind,
  datedOn: longAgo,
  number: null,
  issuer: null,
  personId: null,
  details: {},
});

const votes = (carried: boolean): VoteFact[] =>
  (["admission", "recognition", "removal"] as const).flatMap((purpose) =>
    (["cell", "committee", "superior"] as const).map((body) => ({
      purpose,
      body,
      heldOn: longAgo,
      resolution: "",
      total: 3,
      excluded: 0,
      base: 3,
      present: 3,
      yes: carried ? 3 : 0,
      no: carried ? 0 : 3,
      blank: 0,
      carried,
      electorate: null,
    })),
  );

/** What only some cases have: a union that must introduce, every matter still open, a former membership, a department. */
const special = [
  { ...paperOf("application"), details: { youthUnion: "yes" } },
  ...concludedKinds.map((matter) => ({ ...paperOf("matter"), details: { matter } })),
  { ...paperOf("formerMembership"), details: { leftOn: on, leftHow: "resigned", readmittedBefore: "yes" } },
];

/** The least schooling, of which the committee saw no paper. */
const unshown = {
  person: { ...nothing.person, schooling: "lowerSecondary" },
  papers: [{ ...paperOf("committeeCertification"), details: { schoolingShownBy: "none" } }],
};

const excepted = { ...paperOf("conclusion"), details: { matter: "schoolingException", outcome: "favourable" } };

/** Dossiers of another organisation: sent to the committee there, and decided by it. */
const cameSent = { ...paperOf("receivedDossier"), details: { arrival: "sent" } };
const cameDecided = { ...paperOf("receivedDossier"), details: { arrival: "decided", competent: "other" } };

const mentor = { personId: "mentor", name: "", resolution: "", from: longAgo, to: null };
const returned: ReturnFact = { id: "", on: longAgo, corrects: [{ kind: "section", number: 1 }] };
const other: OtherCase = {
  ...{ id: "00000000-0000-7000-8000-000000000001", personId: "other", name: "", bornOn: on, sex: "male", unit: "" },
  ...{ stage: "nomination", openedOn: longAgo, differs: ["name"] },
};
const request = {
  ...{ id: "", relativeId: null, checksId: null, ground: null },
  ...{ receivedOn: longAgo, dueOn: null, abroad: false },
} as const;

/** The rules in which the superior committee decides as a whole. */
const superiorCommitteeDecides = (rules: Rulebook): Rulebook => ({
  ...rules,
  decidingBody: dated(rules.decidingBody.title, [
    { from: longAgo, value: "superiorCommittee", cites: provision("HD 06-HD/TW", "3.7") },
  ]),
});

/** The cases, looked at on the day by the rules they are given. */
export const sampleCases = (rules: Rulebook): readonly (AdmissionFacts & { readonly on: typeof on })[] => {
  const lapsed = { ...nothing, person: old, papers: paperKinds.map(paperOf), mentors: [mentor] };
  return [
    nothing,
    { ...lapsed, votes: votes(false), verifications: [{ ...request, answeredOn: null, result: null }] },
    {
      ...lapsed,
      votes: votes(true),
      verifications: [{ ...request, answeredOn: longAgo, result: "incorrect" as const }],
    },
    {
      ...lapsed,
      votes: votes(true),
      verifications: [
        { ...request, points: ["history"], reopens: [1], answeredOn: longAgo, result: "correct" as const },
      ],
    },
    { ...nothing, papers: [excepted], officialMembers: 1 },
    { ...nothing, ...unshown },
    { ...nothing, returns: [returned], joining: { others: [other], isJoinedHere: true, isRelative: true } },
    { ...nothing, papers: [paperOf("submission")], votes: votes(true) },
    { ...nothing, papers: [paperOf("decision")], votes: votes(true) },
    { ...nothing, papers: [cameSent, paperOf("submission")], votes: votes(true) },
    { ...nothing, papers: [cameDecided, paperOf("decision"), paperOf("reexaminationRequest")] },
    {
      ...nothing,
      papers: [{ ...cameSent, datedOn: on }],
      votes: votes(true),
      delegations: [{ from: longAgo, to: null }],
    },
    { ...nothing, votes: votes(true), delegations: [{ from: longAgo, to: null }] },
    { ...nothing, votes: [1, 2, 3].flatMap(() => votes(false)) },
    { ...nothing, papers: special, votes: votes(true), department: { from: longAgo, to: null } },
    {
      ...nothing,
      votes: votes(true),
      papers: paperKinds.map((kind) => ({ ...paperOf(kind), datedOn: addDays(on, 1) })),
    },
  ]
    .map((facts) => ({ ...facts, rules, on }))
    .concat({ ...nothing, votes: votes(true), rules: superiorCommitteeDecides(rules), on });
};

/** Answers of which every kind of field accepts one: nothing, a day, an id, a number, a tick, a list of ticks. */
const answers = (left: readonly string[]): readonly unknown[] => [
  ...[...left, on, "00000000-0000-7000-8000-000000000001", "1", "on"],
  ...[[], ["1"]],
];

type Field = Readonly<{ safeParse: (typed: unknown) => Readonly<{ success: boolean; data?: unknown }> }>;

/** The first answer a field accepts. No vote is in favour, so that nothing is carried. */
const answered = (name: string, field: Field, left: readonly string[], isLast: boolean): unknown => {
  const typed: readonly unknown[] =
    name === "yes" ? ["0"] : left.length > 0 ? answers(left) : [undefined, ...answers([])];
  const choices = "options" in field && Array.isArray(field.options) ? field.options : [];
  return [...typed, ...(isLast ? choices.toReversed() : choices)]
    .map((each) => field.safeParse(each))
    .find(({ success }) => success)?.data;
};

/** Three forms of a step: with optional fields empty, with early days, and with the last value of every choice. */
export const sampleForms = (step: Step): readonly Readonly<Record<string, unknown>>[] =>
  [[], [longAgo], null].map((left) =>
    Object.fromEntries(
      Object.entries(formSchema(step).shape).map(([name, field]) => [
        name,
        answered(name, field as Field, left ?? [], left === null),
      ]),
    ),
  );

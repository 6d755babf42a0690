import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import { emptyRegister } from "../../lib/admissions/case/memberships";
import type { PaperFact, PaperKind } from "../../lib/admissions/case/papers";
import type { VerificationFact } from "../../lib/admissions/case/verification";
import type { Member, VoteFact } from "../../lib/admissions/case/votes";
import type { Calendar } from "../../lib/calendar/calendar";
import { publicHolidays } from "../../lib/calendar/public-holidays";
import { day } from "../../lib/primitives/day";
import { withPacks } from "../../lib/regulations/packs/entered-packs";
import { builtInRulebook, type Rulebook } from "../../lib/regulations/rulebook";

/** The working calendar with the years 2022 to 2026 loaded and 2027 not. */
export const calendar: Calendar = {
  years: new Set(publicHolidays.map(({ year }) => year)),
  exceptions: new Map(
    publicHolidays.flatMap(({ year, off, worked }) => [
      ...off.map((date) => [day(`${year}-${date}`), false] as const),
      ...worked.map((date) => [day(`${year}-${date}`), true] as const),
    ]),
  ),
};

/** The rulebook with an added pack that sets some values from a day on. */
export const bookWith = (values: Readonly<Record<string, unknown>>, from = "2025-07-01"): Rulebook => {
  const given = Object.entries(values).map(([rule, value]) => ({
    rule,
    value,
    clause: "1",
    confidence: "high" as const,
  }));
  return withPacks(builtInRulebook, [{ id: "2026-07", instrument: "QĐ 208-QĐ/TW", from: day(from), values: given }]);
};

export const paperOf = (kind: PaperKind, datedOn: string, rest: Partial<PaperFact> = {}): PaperFact => ({
  kind,
  datedOn: day(datedOn),
  number: null,
  issuer: null,
  personId: null,
  details: {},
  ...rest,
});

export const voteOf = (
  purpose: VoteFact["purpose"],
  body: VoteFact["body"],
  heldOn: string,
  rest: Partial<VoteFact> = {},
): VoteFact => ({
  purpose,
  body,
  heldOn: day(heldOn),
  resolution: "05-NQ/CB",
  total: 18,
  excluded: 0,
  base: 18,
  present: 18,
  yes: 18,
  no: 0,
  blank: 0,
  carried: true,
  electorate: null,
  ...rest,
});

/** The numbers of the sections of the personal history. */
export const allSections: readonly number[] = Array.from({ length: 23 }, (_, at) => at + 1);

/** A request about the applicant; by default not answered. `rest` replaces fields. */
export const requestOf = (receivedOn: string, rest: Partial<VerificationFact> = {}): VerificationFact => ({
  ...{ id: `request ${receivedOn}`, relativeId: null, checksId: null, ground: null, dueOn: null, abroad: false },
  ...{ receivedOn: day(receivedOn), answeredOn: null, result: null },
  ...rest,
});

/** Both parents, named and found correct with the applicant. */
export const verifiedOn = (answeredOn: string): Pick<AdmissionFacts, "family" | "verifications"> => {
  const family = (["father", "mother"] as const).map((kinship) => ({ id: kinship, kinship }));
  const about = [null, ...family.map(({ id }) => id)];
  return {
    family,
    verifications: about.map((relativeId) =>
      requestOf("2025-07-01", {
        ...{ id: `about ${relativeId}`, relativeId, answeredOn: day(answeredOn), result: "correct" },
      }),
    ),
  };
};

/** So many long-standing members of a body. `rest` replaces fields of each. */
export const membersOf = (count: number, rest: Partial<Member> = {}): readonly Member[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `voter-${index + 1}`,
    name: `Đồng Chí Số ${index + 1}`,
    belongs: [{ from: day("2011-02-01"), to: null }],
    standings: [],
    ...rest,
  }));

/** The facts of a person of 30 with nothing on file. `rest` replaces fields. */
export const factsOf = (rest: Partial<AdmissionFacts> = {}): AdmissionFacts => ({
  rules: builtInRulebook,
  calendar,
  person: { id: "applicant", bornOn: day("1995-03-15"), schooling: "bachelor" },
  register: emptyRegister,
  openedOn: day("2024-01-10"),
  department: null,
  delegations: [],
  papers: [],
  votes: [],
  mentors: [],
  named: [
    { id: "member", name: "Trần Văn Ví Dụ", official: [{ from: day("2015-01-01"), to: null }] },
    { id: "second", name: "Lê Thị Minh Họa", official: [{ from: day("2016-01-01"), to: null }] },
    { id: "probationer", name: "Phạm Giả Định", official: [] },
  ],
  evaluatedOn: [],
  relatives: [],
  family: [],
  returns: [],
  sectionsPassed: [],
  verifications: [],
  voters: membersOf(18),
  ...rest,
});

/** The facts of a complete dossier that the cell may consider. `rest` replaces fields. */
export const readyForCell = (rest: Partial<AdmissionFacts> = {}): AdmissionFacts =>
  factsOf({
    papers: [
      paperOf("awarenessCertificate", "2024-05-10"),
      paperOf("startPermission", "2025-06-02"),
      paperOf("application", "2025-06-10"),
      paperOf("introduction", "2025-07-10", { personId: "member" }),
      paperOf("introduction", "2025-07-10", { personId: "second" }),
      paperOf("massOpinions", "2025-07-20"),
      paperOf("residenceOpinion", "2025-07-18"),
      paperOf("committeeCertification", "2025-09-01"),
    ],
    ...rest,
  });

/** The facts with all papers of the same kinds replaced by these papers. */
export const replacePapers = (facts: AdmissionFacts, ...papers: PaperFact[]): AdmissionFacts => ({
  ...facts,
  papers: [...facts.papers.filter(({ kind }) => !papers.some((paper) => paper.kind === kind)), ...papers],
});

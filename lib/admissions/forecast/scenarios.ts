import { type Day, day } from "../../primitives/day";
import type { AdmissionFacts } from "../case/facts";
import { emptyRegister } from "../case/memberships";
import type { PaperFact, PaperKind } from "../case/papers";
import type { Stage } from "../case/stages";
import type { VoteFact } from "../case/votes";

/** An invented case at the limit of one rule; `lib/text` describes it under its id. */
export type Scenario = Readonly<{
  id: ScenarioId;
  stage: Stage;
  on: Day;
  facts: Omit<AdmissionFacts, "rules" | "calendar">;
}>;

export const scenarioIds = ["T01", "T05", "T11", "T15", "T16", "T17", "T22", "T30"] as const;
export type ScenarioId = (typeof scenarioIds)[number];

const paper = (kind: PaperKind, datedOn: string, rest: Partial<PaperFact> = {}): PaperFact => ({
  ...{ kind, datedOn: day(datedOn), number: null, issuer: null, personId: null, details: {} },
  ...rest,
});

const carried = (purpose: VoteFact["purpose"], heldOn: string): VoteFact => ({
  ...{ purpose, body: "cell", heldOn: day(heldOn), resolution: "", carried: true },
  ...{ total: 18, excluded: 0, base: 18, present: 18, yes: 18, no: 0, blank: 0, electorate: null },
});

const member = (id: string) => ({ id, name: "", official: [{ from: day("2010-01-01"), to: null }] });

const dossier: readonly PaperFact[] = [
  paper("awarenessCertificate", "2024-05-10"),
  paper("startPermission", "2025-03-03"),
  paper("application", "2025-03-10"),
  paper("introduction", "2025-04-10", { personId: "one" }),
  paper("introduction", "2025-04-10", { personId: "two" }),
  paper("massOpinions", "2025-04-20"),
  paper("residenceOpinion", "2025-04-18"),
  paper("committeeCertification", "2025-06-02"),
];

const otherThan = (...papers: readonly PaperFact[]): readonly PaperFact[] => [
  ...dossier.filter(({ kind }) => !papers.some((each) => each.kind === kind)),
  ...papers,
];

const facts = (rest: Partial<Scenario["facts"]> = {}): Scenario["facts"] => ({
  person: { id: "applicant", bornOn: day("1995-03-15"), schooling: "bachelor" },
  register: emptyRegister,
  openedOn: day("2024-01-10"),
  papers: dossier,
  votes: [],
  mentors: [{ personId: "one", name: "", resolution: "", from: day("2024-01-10"), to: null }],
  named: [member("one"), member("two")],
  evaluatedOn: [day("2024-06-10")],
  relatives: [],
  department: null,
  family: [],
  returns: [],
  delegations: [],
  sectionsPassed: [],
  verifications: [],
  ...rest,
});

const born = (bornOn: string) => facts({ person: { id: "applicant", bornOn: day(bornOn), schooling: "bachelor" } });
const admitted = [paper("ceremonyMinutes", "2024-10-10"), paper("newMemberCertificate", "2025-03-01")];
const reviewed = [
  paper("selfReview", "2025-10-15"),
  paper("mentorReview", "2025-10-20"),
  paper("probationMassOpinions", "2025-10-27"),
  paper("probationResidenceOpinion", "2025-10-27"),
];

/** The test vectors by their numbers, listed in tests/vectors.md. */
export const scenarios: readonly Scenario[] = [
  {
    id: "T01",
    stage: "approval",
    on: day("2025-10-01"),
    facts: facts({ votes: [carried("admission", "2025-09-15")] }),
  },
  {
    id: "T05",
    stage: "ceremony",
    on: day("2025-12-02"),
    facts: facts({ papers: [...dossier, paper("decision", "2025-11-28"), paper("decisionReceipt", "2025-12-01")] }),
  },
  {
    id: "T11",
    stage: "approval",
    on: day("2025-07-15"),
    facts: facts({ papers: otherThan(paper("awarenessCertificate", "2020-07-15")) }),
  },
  { id: "T15", stage: "approval", on: day("2025-10-20"), facts: born("2007-10-20") },
  { id: "T16", stage: "approval", on: day("2025-11-12"), facts: born("1965-11-12") },
  { id: "T17", stage: "probation", on: day("2025-10-15"), facts: facts({ papers: [...dossier, ...admitted] }) },
  {
    id: "T22",
    stage: "approval",
    on: day("2025-11-05"),
    facts: facts({ papers: otherThan(paper("application", "2024-11-05"), paper("startPermission", "2024-11-01")) }),
  },
  {
    id: "T30",
    stage: "probation",
    on: day("2025-11-10"),
    facts: facts({
      papers: [...dossier, ...admitted, ...reviewed],
      votes: [carried("recognition", "2025-11-03")],
    }),
  },
];

import { type Step, stepsAllowedTo } from "../admissions/procedure/procedure";
import type { Role } from "./roles";

export type Permission =
  | `admission.${Step | "nominate" | "askAnnulment" | "answerAnnulment"}`
  | "cases.list"
  | "cases.read"
  | "mentoring.log"
  | "mentoring.handIn"
  | "mentoring.templates"
  | "reports.own"
  | "comments.write"
  | "dossier.write"
  | "dossier.help"
  | "readers.see"
  | "dossier.review"
  | "sessions.arrange"
  | "causes.keep"
  | "verification.keep"
  | "papers.keep"
  | "files.restrict"
  | "papers.issue"
  | "forms.keep"
  | "numbers.read"
  | "numbers.keep"
  | "people.read"
  | "people.keep"
  | "people.move"
  | "people.rename"
  | "changes.ask"
  | "people.join"
  | "lists.import"
  | "units.read"
  | "units.keep"
  | "goals.read"
  | "goals.keep"
  | "planning.read"
  | "planning.keep"
  | "classes.read"
  | "classes.propose"
  | "classes.keep"
  | "regulations.read"
  | "regulations.keep"
  | "calendar.keep"
  | "places.keep"
  | "exceptions.see"
  | "accounts.keep"
  | "accounts.agree"
  | "account.own"
  | "absences.keep"
  | "intake.read"
  | "intake.introduce"
  | "intake.decide"
  | "intake.resolveList"
  | "intake.confirmList"
  | "authorisations.give"
  | "handOver.confirm";

const everyone: readonly Permission[] = ["regulations.read", "account.own", "absences.keep", "changes.ask"];

/** Each step's definition names the roles that may take it. */
const stepsOf = (role: Role): readonly Permission[] => stepsAllowedTo(role).map((step) => `admission.${step}` as const);

const cell: readonly Permission[] = [
  ...everyone,
  "cases.list",
  "cases.read",
  "mentoring.log",
  "mentoring.templates",
  "comments.write",
  "papers.keep",
  "papers.issue",
  "numbers.read",
  "numbers.keep",
  "people.read",
  "people.keep",
  "lists.import",
  "units.read",
  "goals.read",
  "planning.read",
  "planning.keep",
  "classes.read",
  "classes.propose",
  "admission.nominate",
  "admission.askAnnulment",
  "intake.read",
  "intake.introduce",
  "intake.decide",
  "intake.resolveList",
  "authorisations.give",
  "handOver.confirm",
];

const committee: readonly Permission[] = [
  ...everyone,
  "cases.list",
  "cases.read",
  "people.read",
  "people.keep",
  "lists.import",
  "people.move",
  "people.rename",
  "units.read",
  "units.keep",
  "goals.read",
  "goals.keep",
  "planning.read",
  "planning.keep",
  "classes.read",
  "classes.propose",
  "classes.keep",
  "dossier.review",
  "sessions.arrange",
  "verification.keep",
  "papers.keep",
  "papers.issue",
  "forms.keep",
  "numbers.read",
  "numbers.keep",
  "readers.see",
  "exceptions.see",
  "accounts.agree",
  "admission.askAnnulment",
  "intake.read",
  "intake.introduce",
  "intake.confirmList",
  "authorisations.give",
  "handOver.confirm",
];

/** What each role may do beside the steps of the procedure. */
const beside: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: [
    ...everyone,
    "accounts.keep",
    "accounts.agree",
    "lists.import",
    "calendar.keep",
    "places.keep",
    "forms.keep",
    "regulations.keep",
    "files.restrict",
    "units.read",
  ],
  cellSecretary: cell,
  cellDeputySecretary: cell,
  committeeSecretary: committee,
  committeeDeputySecretary: [...committee, "admission.answerAnnulment", "causes.keep", "people.join"],
  committeeMember: [...everyone, "cases.list", "units.read", "goals.read", "planning.read"],
  superiorOfficer: [...everyone, "cases.list", "cases.read", "papers.issue", "numbers.read", "admission.askAnnulment"],
  mentor: [...everyone, "cases.list", "cases.read", "papers.issue", "mentoring.log", "dossier.help", "classes.read"],
  applicant: [
    ...everyone,
    "cases.read",
    "mentoring.handIn",
    "reports.own",
    "dossier.write",
    "readers.see",
    "sessions.arrange",
  ],
};

/**
 * The whole policy of who may do what. The guards decide whether the regulations allow it, the reach decides which rows
 * it may be done to.
 */
export const permissions = Object.fromEntries(
  (Object.keys(beside) as Role[]).map((role) => [role, [...beside[role], ...stepsOf(role)]]),
) as unknown as Readonly<Record<Role, readonly Permission[]>>;

import type { Role } from "@/lib/access/roles";
import { charter, hd06, hd38, qd294 } from "@/lib/regulations/cite";
import type { Words } from "@/lib/text/text";
import type { Citation } from "@/lib/workflow/refusal";
import type { PlaceName } from "./places";

export type GuideName = keyof Words["help"]["guides"];
export type PictureName = keyof Words["help"]["pictures"];

export type Answer = Readonly<{ picture: PictureName; links: readonly PlaceName[]; cites?: Citation }>;
type Guide<Name extends GuideName> = Readonly<{
  /** The last part of its address. */
  slug: string;
  roles: readonly Role[];
  answers: Readonly<Record<keyof Words["help"]["guides"][Name]["questions"], Answer>>;
}>;

const answer = (picture: PictureName, links: readonly PlaceName[], cites?: Citation): Answer => ({
  picture,
  links,
  ...(cites && { cites }),
});

/** The guides: for whom each is, and with each answer a picture, the screens it speaks of, and the provision where there is one. */
export const guides: Readonly<{ [Name in GuideName]: Guide<Name> }> = {
  cellSecretary: {
    slug: "cell-secretary",
    roles: ["cellSecretary", "cellDeputySecretary"],
    answers: {
      today: answer("desk-cell", ["desk"]),
      members: answer("unit", ["units", "addPerson"], qd294("9.3.2")),
      nominate: answer("nominate", ["nominate"], hd38("I.1.1d")),
      next: answer("case-mentoring", ["cases", "procedure"]),
      listing: answer("schedule", ["cases"], hd38("I.1.1d")),
      tasks: answer("log", ["cases"]),
      papers: answer("papers", ["cases", "introducing"], hd06("3")),
      vote: answer("vote", ["thresholds"], qd294("9.3")),
      ceremony: answer("case-probation", ["ceremonyDays"], qd294("4.1")),
      mistake: answer("case-approval", ["cases"], hd06("8.2a")),
    },
  },
  committeeLeader: {
    slug: "committee-leader",
    roles: ["committeeSecretary", "committeeDeputySecretary"],
    answers: {
      today: answer("desk-committee", ["desk"]),
      list: answer("cases", ["cases"]),
      permit: answer("case-mentoring", ["cases"], hd38("I.1.1c–d")),
      review: answer("review", ["desk"], hd06("3.3")),
      verification: answer("verification", ["replyDays"], hd06("3.4")),
      vote: answer("vote", ["committeeThreshold"], hd06("3.6c")),
      decision: answer("case-approval", ["decisionDays", "extensionDays"], qd294("4.3.1")),
      return: answer("return-form", ["cases"]),
      annul: answer("annul-form", ["cases"], hd06("8.2a")),
      goals: answer("targets", ["goals", "newTerm"]),
    },
  },
  committeeMember: {
    slug: "committee-member",
    roles: ["committeeMember"],
    answers: {
      today: answer("desk-member", ["desk"]),
      files: answer("account-menu", ["regulations"], hd06("8.2")),
      result: answer("goals", ["goals"]),
      pace: answer("goal-years", ["goals"]),
      quality: answer("goals", ["goals"]),
      cells: answer("goal-cells", ["goals"]),
      overdue: answer("cases", ["cases"]),
      votes: answer("vote", ["committeeThreshold"], qd294("9.3")),
      procedure: answer("procedure", ["procedure", "regulations"]),
      units: answer("units", ["units"]),
    },
  },
  superiorOfficer: {
    slug: "superior-officer",
    roles: ["superiorOfficer"],
    answers: {
      today: answer("desk-superior", ["desk"]),
      list: answer("cases-superior", ["cases"]),
      file: answer("case-superior", ["cases"]),
      deadline: answer("desk-superior", ["decisionDays"], qd294("4.3.1")),
      decide: answer("decision-form", ["cases"], qd294("4.3")),
      extend: answer("extension-form", ["extensionDays"], qd294("4.3.1")),
      refuse: answer("refusal-form", ["cases"], qd294("4.3")),
      return: answer("return-form", ["cases"]),
      recognition: answer("cases-superior", ["cases", "probationMonths"], qd294("4.2.2")),
      annul: answer("cases-superior", ["cases"], qd294("4.4")),
    },
  },
  mentor: {
    slug: "mentor",
    roles: ["mentor"],
    answers: {
      today: answer("phone-desk-mentor", ["desk"]),
      assigned: answer("account-menu", ["desk"], hd38("I.1.1d")),
      task: answer("task", ["desk"]),
      result: answer("result", ["desk"]),
      note: answer("note", ["desk"]),
      evaluate: answer("evaluation", ["desk"]),
      introduce: answer("log", ["introducing", "monthsTogether"], qd294("3.2")),
      probation: answer("phone-desk-mentor", ["probationMonths"], hd06("4.3")),
      file: answer("care", ["cases"], hd06("8.2")),
      replace: answer("log", ["cases"], hd06("3.10")),
    },
  },
  applicant: {
    slug: "applicant",
    roles: ["applicant"],
    answers: {
      where: answer("phone-case", ["desk", "procedure"]),
      tasks: answer("phone-tasks", ["desk"]),
      begin: answer("phone-history", ["desk"], hd06("3.2")),
      write: answer("phone-section", ["desk"], hd06("3.3")),
      draft: answer("phone-section", ["desk"]),
      returned: answer("phone-desk-applicant", ["desk"]),
      passed: answer("phone-history", ["desk"]),
      copy: answer("copy", ["glossary"], hd06("3.3")),
      readers: answer("phone-readers", ["regulations"], hd06("8.2")),
      after: answer("phone-case", ["procedure"], charter("4")),
    },
  },
  administrator: {
    slug: "administrator",
    roles: ["administrator"],
    answers: {
      begin: answer("calendar", ["calendar", "accounts"]),
      account: answer("new-account", ["newAccount"]),
      post: answer("account-page", ["accounts"], charter("3")),
      second: answer("accounts", ["desk"]),
      password: answer("account-page", ["accounts"]),
      leaving: answer("accounts", ["accounts"]),
      without: answer("posts", ["posts"], qd294("9.3")),
      calendar: answer("calendar", ["calendar"]),
      packs: answer("packs", ["packs"]),
      local: answer("local-rules", ["localRules"]),
    },
  },
};

export const guideNames = Object.keys(guides) as GuideName[];
export const guideOf = (role: Role): GuideName =>
  guideNames.find((name) => guides[name].roles.includes(role)) ?? "applicant";
export const guideAt = (slug: string): GuideName | undefined => guideNames.find((name) => guides[name].slug === slug);

type QuestionOf<Name extends GuideName> = keyof Words["help"]["guides"][Name]["questions"] & string;

/** A link to one answer, by its question. */
export const answerLink = <Name extends GuideName>(name: Name, key: QuestionOf<Name>, { help }: Words) => {
  const questions: Readonly<Record<string, Readonly<{ ask: string }>>> = help.guides[name].questions;
  return { href: `/help/${guides[name].slug}#${key}`, label: questions[key]?.ask ?? help.title };
};

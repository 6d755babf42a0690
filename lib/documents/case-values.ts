import type { AdmissionFacts } from "../admissions/case/facts";
import { latestPaper, type PaperKind } from "../admissions/case/papers";
import { latestVote } from "../admissions/case/votes";
import { probationEndsOn } from "../admissions/clocks/probation-end";
import { type Day, formatDay, isRealDay } from "../primitives/day";
import { type FieldName, type Values, withoutBlanks } from "./forms/fields";
import type { Form } from "./forms/form";
import { meetingValues, resolvedValues } from "./vote-values";

/** The organisations above a case by their names on a day; null where there is none of the kind. */
export type UnitNames = Readonly<{
  superior: string | null;
  organisation: string | null;
  department: string | null;
  cell: string | null;
}>;

/** Who helps or introduces, as far as the reader may know. */
export type HelperFact = Readonly<{ name: string; bornOn: Day | null; admittedOn: Day | null; officialOn: Day | null }>;

/** What a paper is filled from. */
export type Known = Readonly<{
  facts: AdmissionFacts;
  person: Readonly<{ fullName: string; bornOn: Day; occupation: string | null }>;
  units: UnitNames;
  helper: HelperFact | null;
  /** Items of the personal history as they are printed, by number; those the reader may open. */
  items: Readonly<Partial<Record<number, string>>>;
  /** What item 13 says of the first membership, by the names of its boxes. */
  firstMembership: Readonly<Record<string, string>>;
  /** The relatives of item 21, a line each: who, born and died, native place, residence, occupation. */
  family: string | null;
  /** Who held the post that signs, on the day. */
  signer: Readonly<{ name: string; post: string }> | null;
}>;

/** "ngày 05 tháng 02 năm 2026": a day below 10 and a month below 3 have a zero before them. */
export const dayInWords = (on: Day): string => {
  const [year, month, day] = [on.slice(0, 4), Number(on.slice(5, 7)), on.slice(8)];
  return `ngày ${day} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
};

type Paper = Readonly<{ number: FieldName | null; on: FieldName }>;

/** The papers of the case that others speak of. */
const spokenOf: Readonly<Partial<Record<PaperKind, Paper>>> = {
  sympathiserResolution: { number: "sympathiserNumber", on: "sympathiserOn" },
  awarenessCertificate: { number: "certificateNumber", on: "certificateOn" },
  decision: { number: "decisionNumber", on: "decisionOn" },
  decisionReceipt: { number: null, on: "decisionReceivedOn" },
  ceremonyMinutes: { number: null, on: "ceremonyOn" },
  recognitionDecision: { number: "recognitionNumber", on: "recognitionOn" },
  introduction: { number: null, on: "introducedOn" },
  massOpinions: { number: null, on: "opinionsOn" },
};

const paperValues = (facts: AdmissionFacts): Values =>
  Object.fromEntries(
    (Object.keys(spokenOf) as PaperKind[]).flatMap((kind) => {
      const [paper, names] = [latestPaper(facts, kind), spokenOf[kind]];
      if (!paper || !names) return [];
      return [
        [names.on, formatDay(paper.datedOn)],
        ...(names.number && paper.number ? [[names.number, paper.number]] : []),
      ];
    }),
  );

/** The number and day under which the case already keeps this paper. */
const ownValues = (facts: AdmissionFacts, { paper, meeting }: Form): Values => {
  const vote = meeting ? latestVote(facts, meeting.purpose, meeting.body) : undefined;
  const kept = paper ? latestPaper(facts, paper) : undefined;
  const [number, on] = vote ? [vote.resolution, vote.heldOn] : [kept?.number ?? null, kept?.datedOn ?? null];
  return { ...(number ? { number } : {}), ...(on ? { day: dayInWords(on) } : {}) };
};

/** Items that are printed as they are, in several lines. */
const itemTexts = ({ items, family, firstMembership }: Known): Values =>
  withoutBlanks({
    ...firstMembership,
    career: items[15],
    rewards: items[19],
    disciplines: items[20],
    family: family ?? undefined,
  });

const itemValues = (items: Known["items"]): Values => {
  const names: Readonly<Record<number, FieldName>> = {
    2: "otherNames",
    4: "sex",
    5: "birthplace",
    6: "hometown",
    7: "residence",
    8: "ethnicity",
    9: "religion",
    11: "education",
    12: "unionJoined",
    13: "earlierMembership",
  };
  return Object.fromEntries(
    Object.entries(names).flatMap(([number, name]) => {
      const text = items[Number(number)];
      return text && !(name === "earlierMembership" && /^không$/iu.test(text.trim())) ? [[name, oneLine(text)]] : [];
    }),
  );
};

/** A text of several lines as one. */
const oneLine = (text: string): string =>
  text
    .split(/\n+/)
    .map((each) => each.trim())
    .filter(Boolean)
    .join("; ");

/** The committee of an organisation: "Đảng bộ Văn phòng" is led by "Đảng ủy Văn phòng". */
export const committeeOf = (organisation: string): string => organisation.replace(/^Đảng bộ(?=\s)/u, "Đảng ủy");

const unitValues = ({ superior, organisation, department, cell }: UnitNames): Values => ({
  ...(superior ? { superior, deciding: committeeOf(superior) } : {}),
  ...(organisation ? { organisation, committee: committeeOf(organisation) } : {}),
  ...(department ? { department: committeeOf(department) } : {}),
  ...(cell ? { cell } : {}),
});

const helperValues = (helper: HelperFact | null, facts: AdmissionFacts): Values => {
  const mentor = facts.mentors.findLast(({ to }) => to === null) ?? facts.mentors.at(-1);
  return {
    ...(helper
      ? {
          mentor: helper.name,
          ...(helper.bornOn ? { mentorBornOn: formatDay(helper.bornOn) } : {}),
          ...(helper.admittedOn ? { mentorAdmittedOn: formatDay(helper.admittedOn) } : {}),
          ...(helper.officialOn ? { mentorOfficialOn: formatDay(helper.officialOn) } : {}),
        }
      : {}),
    ...(mentor ? { mentoredFrom: formatDay(mentor.from), mentorResolution: mentor.resolution } : {}),
  };
};

/** The ceremony, and the day from which the person is an official member. */
const probationValues = (facts: AdmissionFacts): Values => {
  const place = latestPaper(facts, "ceremonyMinutes")?.details.place;
  const last = probationEndsOn(facts);
  return { ...(place ? { ceremonyPlace: place } : {}), ...(last ? { officialFrom: formatDay(last) } : {}) };
};

const opinionValues = ({ papers }: AdmissionFacts, isProbation: boolean): Values => {
  const asked = latestPaper({ papers }, isProbation ? "probationMassOpinions" : "massOpinions");
  const residence = latestPaper({ papers }, isProbation ? "probationResidenceOpinion" : "residenceOpinion");
  const organisations = asked?.details.organisations;
  return {
    ...(organisations ? { organisations: oneLine(organisations) } : {}),
    ...(residence?.issuer ? { residenceBody: residence.issuer } : {}),
  };
};

/** Where the person went, and the letter with which a dossier came. */
const moveValues = (facts: AdmissionFacts): Values => {
  const away = latestPaper(facts, "transferLetter") ?? latestPaper(facts, "transferCertificate");
  const received = latestPaper(facts, "receivedDossier");
  const issuedOn = received?.details.issuedOn;
  return withoutBlanks({
    newUnit: away?.details.destination ?? undefined,
    receivedLetter: received?.number ?? undefined,
    receivedLetterOn: issuedOn && isRealDay(issuedOn) ? formatDay(issuedOn) : undefined,
    formerUnit: received?.issuer ?? undefined,
  });
};

/** What the record knows of the fields of a form, as it is printed. Sources: what a field means stands in forms/fields.ts. */
export const caseValues = (form: Form, known: Known): Values => {
  const { facts, person, units, helper, items, signer } = known;
  const certificate = latestPaper(facts, "awarenessCertificate");
  return {
    ...unitValues(units),
    person: person.fullName,
    bornOn: formatDay(person.bornOn),
    ...(person.occupation ? { occupation: person.occupation } : {}),
    ...itemValues(items),
    ...itemTexts(known),
    ...moveValues(facts),
    ...paperValues(facts),
    ...(certificate?.issuer ? { certificateIssuer: certificate.issuer } : {}),
    ...helperValues(helper, facts),
    ...opinionValues(facts, form.paper === "probationMassOpinions"),
    ...resolvedValues(facts, form),
    ...probationValues(facts),
    ...meetingValues(facts, form.meeting),
    ...ownValues(facts, form),
    ...(signer ? { signer: signer.name, signerPost: signer.post } : {}),
  };
};

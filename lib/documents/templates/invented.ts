import { type FieldName, fieldNames, longFields, type Values } from "../forms/fields";

const days =
  "bornOn sympathiserOn certificateOn classFrom classTo mentorBornOn mentorAdmittedOn mentorOfficialOn mentoredFrom unionMeetingOn meetingOn cellResolvedOn appraisalOn committeeResolvedOn decisionOn decisionReceivedOn ceremonyOn officialFrom validUntil firstAdmittedOn firstOfficialOn leftOn introducedOn opinionsOn recognitionOn consentOn receivedLetterOn";
const people = "person mentor chair clerk teller signer verifiers extractor extractSigner";
const wholeShares = "organisationsForShare residenceForShare votesForShare";
const noShares = "organisationsAgainstShare residenceAgainstShare votesAgainstShare";

const listed = (names: string, value: string): Values =>
  Object.fromEntries(names.split(" ").map((name) => [name as FieldName, value]));

const paragraphs = [
  "Đoạn thứ nhất của một phần có nhiều đoạn, đủ dài để thấy dòng thứ hai bắt đầu ở đâu trên trang giấy.",
  "Đoạn thứ hai.",
].join("\n");

/** An invented case: nobody is called so, and nothing of it is on record. */
export const invented = (labels: Readonly<Record<FieldName, string>>): Values => ({
  ...Object.fromEntries(fieldNames.map((name) => [name, longFields.has(name) ? paragraphs : `(${labels[name]})`])),
  ...listed(days, "15/03/2026"),
  ...listed(people, "Nguyễn Thị Mẫu"),
  ...listed(wholeShares, "100%"),
  ...listed(noShares, "0%"),
  ...listed("members present", "12"),
  ...listed("membersOfficial presentOfficial base votesFor ballotsOut ballotsIn ballotsValid", "10"),
  ...listed("membersProbationary presentProbationary", "02"),
  ...listed("absent absentOfficial absentProbationary votesAgainst ballotsInvalid", "00"),
  ...listed("organisationsAsked organisationsFor residenceAsked residenceFor", "12"),
  ...listed("organisationsAgainst organisationsAbsent residenceAgainst cellAbsent committeeAbsent", "00"),
  ...listed("cellMembers cellPresent cellFor committeeMembers committeePresent committeeFor", "10"),
  ...listed("cellProbationers", "02"),
  absenceReasons: "không",
  superior: "Đảng bộ cấp trên (mẫu)",
  organisation: "Đảng bộ cơ sở (mẫu)",
  committee: "Đảng ủy cơ sở (mẫu)",
  cell: "Chi bộ Mẫu",
  number: "05-NQ/CB",
  place: "Hà Nội",
  day: "ngày 15 tháng 3 năm 2026",
  signerPost: "BÍ THƯ",
});

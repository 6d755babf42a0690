/** Members that steps name. A test replaces them by the ids of its own members, a journey by the options of a form. */
export type NamedMember = "mentor" | "secondIntroducer";

/** A step of a planned admission: who takes it and what its form states. All days lie in the loaded calendar years. */
export type PlannedStep = Readonly<{
  step: string;
  by: "cell" | "committee" | "superior";
  fields: Readonly<Record<string, string>>;
  /** Form fields that name a member. */
  members?: Readonly<Record<string, NamedMember>>;
}>;

/** The form values of a step. @param memberValues what the form states for each named member: an id or an option */
export const valuesOf = <Value>(
  { fields, members = {} }: PlannedStep,
  memberValues: Readonly<Record<NamedMember, Value>>,
): Record<string, string | Value> => ({
  ...fields,
  ...Object.fromEntries(Object.entries(members).map(([field, member]) => [field, memberValues[member]])),
});

/**
 * Makes what gives the values of a form numbers of documents that no other case of a committee has: every case takes the same
 * plan, and a number stands for one document. The first case keeps those of the plan.
 */
export const numbersOfCases = () => {
  const seen = new Map<string, number>();
  return <Value>(caseId: string, values: Readonly<Record<string, Value>>): Record<string, Value | string> => {
    const index = seen.get(caseId) ?? seen.size;
    seen.set(caseId, index);
    const ownOf = (value: Value): Value | string => {
      const [, ordinal, rest] =
        (typeof value === "string" && /^(\d+)(-(?:NQ|TTr|QĐ|TB|BB|BC|CV)\/.+)$/.exec(value)) || [];
      return index > 0 && ordinal ? `${Number(ordinal) + index * 1_000}${rest}` : value;
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, ownOf(value)]));
  };
};

/** The form of a vote: everybody present votes, and whoever does not vote yes votes no. */
export const voteFields = (occurredOn: string, resolution: string, present: string, yes: string) => ({
  occurredOn,
  resolution,
  form: "secret",
  present,
  absent: "0",
  yes,
  no: String(Number(present) - Number(yes)),
  blank: "0",
});
/** The form of a decision of the superior's standing committee of 11. */
export const decisionFields = (occurredOn: string, number: string) => {
  const { resolution: _, form: __, absent: ___, ...counts } = voteFields(occurredOn, number, "11", "9");
  return { ...counts, total: "11", number, lateReason: "" };
};

export const nominationFields = {
  occurredOn: "2025-02-03",
  fullName: "Đặng Thị Khởi Nguồn",
  bornOn: "1996-05-20",
  sex: "female",
  schooling: "bachelor",
  occupation: "Chuyên viên",
  joinedUnitOn: "2021-03-01",
  reason: "Làm việc chắc chắn, được đồng nghiệp tin cậy.",
};

/** The steps from the list of sympathisers to the permission to start. */
export const mentoringSteps: readonly PlannedStep[] = [
  {
    step: "listSympathiser",
    by: "cell",
    fields: { occurredOn: "2025-02-10", resolution: "11-NQ/CB" },
    members: { mentorId: "mentor" },
  },
  { step: "confirmSympathiser", by: "committee", fields: { occurredOn: "2025-02-17", number: "06-DS/ĐU" } },
  {
    step: "recordCertificate",
    by: "cell",
    fields: { occurredOn: "2025-05-16", number: "88/2025", issuer: "Trung tâm chính trị" },
  },
  { step: "proposeStart", by: "cell", fields: { occurredOn: "2025-06-10", resolution: "13-NQ/CB" } },
  { step: "permitStart", by: "committee", fields: { occurredOn: "2025-06-16", number: "21-TB/ĐU" } },
];

/** From the application to the opinions. The personal history is written at the same time. */
export const dossierSteps: readonly PlannedStep[] = [
  {
    step: "recordApplication",
    by: "cell",
    fields: { occurredOn: "2025-06-18", youthUnion: "no", tradeUnion: "no", unionOfficer: "no" },
  },
  {
    step: "recordIntroduction",
    by: "cell",
    fields: { occurredOn: "2025-06-25", togetherSince: "2021-03-01" },
    members: { introducerId: "mentor" },
  },
  {
    step: "recordIntroduction",
    by: "cell",
    fields: { occurredOn: "2025-06-25", togetherSince: "2022-01-04" },
    members: { introducerId: "secondIntroducer" },
  },
  {
    step: "recordOpinions",
    by: "cell",
    fields: {
      occurredOn: "2025-07-02",
      organisations: "Công đoàn: 12 tán thành",
      residence: "Chi bộ Tổ dân phố 4",
      residenceBy: "cellCommittee",
      residenceOn: "2025-07-01",
    },
  },
];

export const verificationStep: PlannedStep = {
  step: "sendToVerification",
  by: "committee",
  fields: { occurredOn: "2025-07-07", sealedOn: "2025-07-07" },
};

/** The steps from the certified history to probation. */
export const approvalSteps: readonly PlannedStep[] = [
  {
    step: "certifyHistory",
    by: "committee",
    fields: { occurredOn: "2025-08-08", cellCommentOn: "2025-08-06", schoolingShownBy: "diploma" },
  },
  { step: "recordCellVote", by: "cell", fields: voteFields("2025-08-14", "15-NQ/CB", "8", "7") },
  { step: "recordCommitteeVote", by: "committee", fields: voteFields("2025-08-20", "30-NQ/ĐU", "9", "9") },
  { step: "submitForDecision", by: "committee", fields: { occurredOn: "2025-08-21", number: "40-TTr/ĐU" } },
  { step: "recordDecision", by: "superior", fields: decisionFields("2025-09-10", "501-QĐ/ĐU") },
  { step: "receiveDecision", by: "cell", fields: { occurredOn: "2025-09-12" } },
  {
    step: "holdCeremony",
    by: "cell",
    fields: {
      occurredOn: "2025-09-19",
      place: "Hội trường Văn phòng",
      consentNumber: "",
      consentOn: "",
    },
    members: { mentorId: "mentor" },
  },
];

/** The steps from probation, which ends on 19/09/2026, to official membership. */
export const recognitionSteps: readonly PlannedStep[] = [
  {
    step: "recordNewMemberCertificate",
    by: "cell",
    fields: { occurredOn: "2026-03-20", number: "12/2026", issuer: "Trung tâm chính trị" },
  },
  { step: "recordSelfReview", by: "cell", fields: { occurredOn: "2026-09-21" } },
  { step: "recordMentorReview", by: "cell", fields: { occurredOn: "2026-09-22" } },
  {
    step: "recordProbationOpinions",
    by: "cell",
    fields: {
      occurredOn: "2026-09-24",
      organisations: "Công đoàn: 12 tán thành",
      residence: "Chi bộ Tổ dân phố 4",
      residenceBy: "cellCommittee",
      residenceOn: "2026-09-23",
    },
  },
  {
    step: "recordRecognitionVote",
    by: "cell",
    fields: { ...voteFields("2026-09-29", "19-NQ/CB", "8", "8"), lateReason: "" },
  },
  { step: "recordRecognitionCommitteeVote", by: "committee", fields: voteFields("2026-10-06", "44-NQ/ĐU", "9", "8") },
  { step: "submitForRecognition", by: "committee", fields: { occurredOn: "2026-10-07", number: "61-TTr/ĐU" } },
  { step: "recordRecognition", by: "superior", fields: decisionFields("2026-10-20", "640-QĐ/ĐU") },
  { step: "announceRecognition", by: "cell", fields: { occurredOn: "2026-10-27" } },
];

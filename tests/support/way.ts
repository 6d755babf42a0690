/** What each step states on the way of the journeys, with days inside one loaded calendar. The names of people are filled in by who walks it. */
export type WayStep = Readonly<{
  step: string;
  by: "cell" | "committee" | "superior";
  states: Readonly<Record<string, string>>;
}>;

export const ballot = (occurredOn: string, resolution: string, present: string, yes: string) => ({
  occurredOn,
  resolution,
  form: "secret",
  present,
  yes,
  no: String(Number(present) - Number(yes)),
  blank: "0",
});
export const decided = (occurredOn: string, number: string) => {
  const { resolution: _, form: __, ...counts } = ballot(occurredOn, number, "11", "9");
  return { ...counts, total: "11", number, lateReason: "" };
};

export const nomination = {
  occurredOn: "2025-02-03",
  fullName: "Đặng Thị Khởi Nguồn",
  bornOn: "1996-05-20",
  sex: "female",
  schooling: "bachelor",
  occupation: "Chuyên viên",
  joinedUnitOn: "2021-03-01",
  reason: "Làm việc chắc chắn, được đồng nghiệp tin cậy.",
};

/** From the list of sympathisers to the permission to start. */
export const mentoring: readonly WayStep[] = [
  {
    step: "listSympathiser",
    by: "cell",
    states: { occurredOn: "2025-02-10", resolution: "11-NQ/CB", mentorId: "@mentor" },
  },
  { step: "confirmSympathiser", by: "committee", states: { occurredOn: "2025-02-17", number: "06-DS/ĐU" } },
  {
    step: "recordCertificate",
    by: "cell",
    states: { occurredOn: "2025-05-16", number: "88/2025", issuer: "Trung tâm chính trị" },
  },
  { step: "proposeStart", by: "cell", states: { occurredOn: "2025-06-10", resolution: "13-NQ/CB" } },
  { step: "permitStart", by: "committee", states: { occurredOn: "2025-06-16", number: "21-TB/ĐU" } },
];

/** From the application to the request for verification; the personal history is written in between. */
export const dossier: readonly WayStep[] = [
  {
    step: "recordApplication",
    by: "cell",
    states: { occurredOn: "2025-06-18", youthUnion: "no", tradeUnion: "no", unionOfficer: "no" },
  },
  {
    step: "recordIntroduction",
    by: "cell",
    states: { occurredOn: "2025-06-25", introducerId: "@mentor", togetherSince: "2021-03-01" },
  },
  {
    step: "recordIntroduction",
    by: "cell",
    states: { occurredOn: "2025-06-25", introducerId: "@second", togetherSince: "2022-01-04" },
  },
  {
    step: "recordOpinions",
    by: "cell",
    states: {
      occurredOn: "2025-07-02",
      organisations: "Công đoàn: 12 tán thành",
      residence: "Chi bộ Tổ dân phố 4",
      residenceOn: "2025-07-01",
    },
  },
];

export const sendToVerification: WayStep = {
  step: "sendToVerification",
  by: "committee",
  states: { occurredOn: "2025-07-07", sealedOn: "2025-07-07" },
};

/** From the certified history to probation. */
export const approval: readonly WayStep[] = [
  { step: "certifyHistory", by: "committee", states: { occurredOn: "2025-08-08", cellCommentOn: "2025-08-06" } },
  { step: "recordCellVote", by: "cell", states: ballot("2025-08-14", "15-NQ/CB", "8", "7") },
  { step: "recordCommitteeVote", by: "committee", states: ballot("2025-08-20", "30-NQ/ĐU", "9", "9") },
  { step: "submitForDecision", by: "committee", states: { occurredOn: "2025-08-21", number: "40-TTr/ĐU" } },
  { step: "recordDecision", by: "superior", states: decided("2025-09-10", "501-QĐ/ĐU") },
  { step: "receiveDecision", by: "cell", states: { occurredOn: "2025-09-12" } },
  {
    step: "holdCeremony",
    by: "cell",
    states: {
      occurredOn: "2025-09-19",
      place: "Hội trường Văn phòng",
      mentorId: "@mentor",
      consentNumber: "",
      consentOn: "",
    },
  },
];

/** From probation, which ends on 19/09/2026, to official membership. */
export const recognition: readonly WayStep[] = [
  {
    step: "recordNewMemberCertificate",
    by: "cell",
    states: { occurredOn: "2026-03-20", number: "12/2026", issuer: "Trung tâm chính trị" },
  },
  { step: "recordSelfReview", by: "cell", states: { occurredOn: "2026-09-21" } },
  { step: "recordMentorReview", by: "cell", states: { occurredOn: "2026-09-22" } },
  {
    step: "recordProbationOpinions",
    by: "cell",
    states: {
      occurredOn: "2026-09-24",
      organisations: "Công đoàn: 12 tán thành",
      residence: "Chi bộ Tổ dân phố 4",
      residenceOn: "2026-09-23",
    },
  },
  {
    step: "recordRecognitionVote",
    by: "cell",
    states: { ...ballot("2026-09-29", "19-NQ/CB", "8", "8"), lateReason: "" },
  },
  { step: "recordRecognitionCommitteeVote", by: "committee", states: ballot("2026-10-06", "44-NQ/ĐU", "9", "8") },
  { step: "submitForRecognition", by: "committee", states: { occurredOn: "2026-10-07", number: "61-TTr/ĐU" } },
  { step: "recordRecognition", by: "superior", states: decided("2026-10-20", "640-QĐ/ĐU") },
];

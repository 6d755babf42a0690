import type { glossary as vi } from "../../vi/help/glossary";

export const glossary: typeof vi = {
  outstanding: {
    term: "outstanding person",
    meaning:
      "A non-member within the cell's field whom the cell has noticed or a mass organisation has named, as a source for admission. The cell reviews them monthly.",
  },
  sympathiser: {
    term: "Party sympathiser",
    meaning:
      "A non-member on the list made by resolution of the cell and updated monthly by the grass-roots committee; has a mentor and is sent to the awareness class.",
  },
  awarenessClass: {
    term: "awareness class",
    meaning:
      "The committee nominates; the political centre teaches and certifies. On the day the cell considers admission the certificate must be within its period, or the class is taken again.",
  },
  mentor: {
    term: "mentor",
    meaning:
      "An official member assigned by resolution of the cell to follow and help a person: before admission and during probation.",
  },
  introducer: {
    term: "introducer",
    meaning:
      "An official member who has worked, studied or lived together with the applicant for the time required; reports to the cell on history, qualities and ability, and answers for it.",
  },
  cellCommittee: {
    term: "cell committee",
    meaning:
      "Elected by a cell with enough official members. A smaller cell has only a secretary and, if needed, one deputy; the secretary does the committee's work.",
  },
  committee: {
    term: "Party committee",
    meaning:
      "The leading body of a Party organisation at any level: of a cell, of a grass-roots organisation, above it.",
  },
  competent: {
    term: "competent committee",
    meaning:
      "The committee that may decide admission: the standing committee directly above the grass-roots committee, or that committee itself if delegated. Dossiers go there after the committee's resolution.",
  },
  standingCommittee: {
    term: "standing committee",
    meaning:
      "The part of a committee elected by it to lead between meetings. That of the competent committee decides admission when more than half of its members agree.",
  },
  delegation: {
    term: "delegation",
    meaning:
      "The superior committee lets a grass-roots committee with enough members and enough good years decide admission itself; dossiers then do not go up.",
  },
  appraisal: {
    term: "appraisal by the departmental committee",
    meaning:
      "The departmental committee, between cell and grass-roots committee, considers the cell's resolution and writes a report (7-KNĐ); it does not decide.",
  },
  resolution: {
    term: "resolution",
    meaning:
      "The paper with what a meeting concluded by a vote that carried, with a number such as 05-NQ/CB. Without such a vote there is none, and the full result is reported to the competent body.",
  },
  permission: {
    term: "permission to start",
    meaning:
      "The grass-roots committee agrees, on the cell's proposal, that a sympathiser begins the application and the dossier. Without it the person stays a sympathiser.",
  },
  application: {
    term: "1-KNĐ",
    meaning: "The membership application in the applicant's own hand. It comes before the personal history.",
  },
  history: {
    term: "2-KNĐ",
    meaning:
      "The applicant's personal history, complete, truthful and by hand, without erasures. Items 24–26 are written later by the verifying body, the cell and the committee.",
  },
  introduction: {
    term: "3-KNĐ",
    meaning:
      "The introduction written by an official member: history, strengths, weaknesses, and the promise to answer for it.",
  },
  unionResolution: {
    term: "4-KNĐ, 4A-KNĐ",
    meaning:
      "The resolution that introduces a member of the Youth Union (4-KNĐ) or of the trade union (4A-KNĐ). Who needs one depends on age and on which organisation exists at work.",
  },
  opinions: {
    term: "5-KNĐ",
    meaning:
      "The consolidated opinions of the applicant's mass organisations and of the cell committee at the residence. Without it the cell may not consider.",
  },
  seal: {
    term: "cross-page seal",
    meaning:
      "The committee's seal across the photo and the pages of the history before verification, so that no page can be exchanged. No comment, certification or signature yet.",
  },
  verification: {
    term: "verification",
    meaning:
      "Asking committees at home town, residence and workplace to confirm what was stated about oneself and relatives, within a period. Neither the applicant nor a relative may be sent.",
  },
  certification: {
    term: "certification of the history",
    meaning:
      "After verification the cell comments (item 25), the committee concludes collectively, and its secretary or deputy writes, signs and seals item 26: true, and eligible or not.",
  },
  politicalStandard: {
    term: "political standard",
    meaning:
      "Matters of political history and present politics of oneself and the family under the Politburo's rules. Where there is one, the competent body concludes first.",
  },
  lapse: {
    term: "lapsed dossier",
    meaning:
      "If the cell has not considered a compiled dossier within its period, introductions and union resolutions are redone, changes verified, and opinions supplemented.",
  },
  convened: {
    term: "members convened",
    meaning:
      "The official members who should be present: the base of the share of votes. Those ill or on business stay in; suspended ones do not, nor those exempt or temporarily elsewhere who are absent.",
  },
  voteForm: {
    term: "form of vote",
    meaning: "Secret ballot or party card, as the meeting chooses. Probationary members and guests do not vote.",
  },
  decision: {
    term: "admission decision",
    meaning:
      "The paper of the competent committee, one for each person with a number of its own, within the working days required from the cell's resolution; the cell is told the result.",
  },
  ceremony: {
    term: "admission ceremony",
    meaning:
      "Held by the cell after it received the decision, within the period. A mentor is named there. Its day is the day of joining and the first of probation.",
  },
  probation: {
    term: "probation",
    meaning:
      "Twelve months from the ceremony, neither shortened nor extended. A probationary member has all rights except to vote, to stand and to elect leading bodies of the Party.",
  },
  selfReview: {
    term: "10-KNĐ, 11-KNĐ",
    meaning:
      "The self-review of the probationary member and the mentor's review. Both are written only after probation has ended.",
  },
  recognition: {
    term: "official recognition",
    meaning:
      "After probation the cell and the committee vote and the competent body decides. Official from the day probation ended, however late the meeting or the decision.",
  },
  partyAge: {
    term: "party age",
    meaning: "Counted from the day of the admission decision once recognised, less the time out of Party activity.",
  },
  removal: {
    term: "removal of a probationary member",
    meaning:
      "When not qualified: cell and committee vote to propose it, the competent body decides. The person may complain within a period from receiving the decision.",
  },
  memberHistory: {
    term: "1-HSĐV",
    meaning:
      "The member's history, written by the new member within a period after the ceremony; the committee certifies.",
  },
  temporarilyAway: {
    term: "temporary transfer",
    meaning:
      "A member introduced to another place for a time. Votes only in the home cell; when absent there, not counted among those convened.",
  },
  readmission: {
    term: "re-admission",
    meaning:
      "Of a former member, after the time required since leaving and with the written consent of the provincial standing committee; some cases are never considered.",
  },
};

import type { changes as vi } from "../../vi/office/changes";

/** Asking for corrections of one's own record, and answering field by field. */
export const changes: typeof vi = {
  title: "Request to correct my record",
  own: {
    intro:
      "What the register of the Party organisation holds. Where it is wrong, write what is right and send it. Whoever keeps the register compares it with the papers and answers each field; until then the register stays as it is.",
    ask: "What is to be corrected",
    name: "Full name",
    nameHint:
      "A name is changed only by civil papers and the written consent of the committee: take the papers to the committee's office. If it was mistyped, tell the secretary of the cell.",
    bornFixed:
      "After an admission the birth day of the original admission dossier holds and is not corrected here. If the dossier is wrong, report it to the competent committee.",
    source: "HD 06-HD/TW, section 9",
    reason: "Why it is to be corrected",
    paper: "Paper it rests on",
    paperHint: "For example: identity card issued on 12/03/2024; degree no. 1234. Bring the paper to be compared.",
    submit: "Send the request",
    waits: "Another request can be sent once this one has been answered.",
    withdraw: "Withdraw the request",
    read: "I have read it",
    history: "Requests sent",
  },
  request: {
    asked: (day) => `Sent on ${day}`,
    states: { waiting: "Waiting for an answer", withdrawn: "Withdrawn", answered: "Answered" },
    withdrawn: (day) => `Withdrawn by the person on ${day}.`,
    answered: (name, day) => `Answered by ${name} on ${day}.`,
    field: "Field",
    old: "Recorded",
    oldThen: "When asked",
    wanted: "To be corrected to",
    answer: "Answer",
    empty: "not recorded",
    accepted: "Corrected as asked",
    refused: (because) => `Kept, because: ${because}`,
    reason: "Why it is to be corrected",
    paper: "Paper it rests on",
    since: (value) => `When the request was sent: ${value}. This field was corrected afterwards.`,
    unreadable: "What was asked cannot be read. Tell the administrator.",
  },
  answering: {
    titleOf: (name) => `Request to correct the record: ${name}`,
    intro:
      "Compare with the papers, then answer each field. What is accepted is corrected in the register at once, by the rules of “Correct”; if one field cannot be, none is. An answer cannot be changed, and the person reads it.",
    compare: "Recorded and asked for",
    accept: (value) => `Correct to “${value}”`,
    refuse: (value) => `Keep “${value}”`,
    because: (field) => `If it is kept, why (${field})`,
    submit: "Record the answer",
    person: "Open the person's page",
  },
  list: {
    intro: "People with an account ask for corrections of their own record.",
    waiting: "Waiting for an answer",
    none: "No request is waiting",
    noneHint: "New requests appear here and on “My desk”.",
    ended: "Answered or withdrawn",
    name: "Full name",
    unit: "Organisation",
    fields: "Fields asked about",
    day: "Sent",
    result: "Result",
  },
  onPage: "A request to correct this record is waiting for an answer.",
  open: "Open the request",
  desk: {
    title: "Requests to correct records",
    waiting: (count) => `${count} ${count === 1 ? "request" : "requests"} to correct a record`,
    first: (name, day) => `${name}, sent on ${day}`,
    oldest: (name, day) => `Oldest: ${name}, sent on ${day}`,
    answered: "My request to correct my record was answered",
    answeredOn: (day) => `Answered on ${day}`,
  },
  done: {
    ask: "The request was sent. The answer will appear here and on “My desk”.",
    withdraw: "The request was withdrawn.",
    read: "Noted as read.",
    answer: "Answered. What was accepted is corrected in the register; the person sees the answer on “My desk”.",
  },
  refusals: {
    "change-nothing": () =>
      "Every field is as it is recorded, so there is nothing to ask for. Write what is right in a field, then send.",
    "change-waiting": () =>
      "An earlier request is waiting for an answer, and there is one at a time. Wait, or withdraw it and send again.",
    "change-ended": () => "This request was withdrawn or answered. Open the page again to see it.",
    "change-own": () =>
      "One's own request is answered by somebody else. Wait until another person who keeps the register answers it.",
    "change-unreadable": () =>
      "What was asked cannot be read, so it cannot be answered. Tell the administrator; the person can withdraw it and ask again.",
    "change-record-changed": () =>
      "The register was corrected after this page was opened, so the answer was not recorded. The choices below follow the new values; look again, then send.",
    "change-unanswered": () => "{Field}: neither corrected nor kept was chosen. Choose one of the two.",
    "change-without-reason": () => "{Field}: the reason is missing. The person has to know why the field is kept.",
  },
};

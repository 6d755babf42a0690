/** A request of a verification that was sent by mistake, and a trip that is not made. */
export const verificationWithdrawal = {
  title: "Withdraw a request sent by mistake",
  hint: "For a request that went to the wrong agency, about the wrong person or with the wrong question. It stays in the file as withdrawn, with the reason, and what it asked is to be asked again. The number of the letter is not given again. The app does not tell the agency: call or write to it.",
  whole: (count: number, number: string | null) =>
    `Withdraw the whole letter${number ? ` ${number}` : ""}: ${count} questions without an answer`,
  reason: "Why it is withdrawn",
  confirm: "I understand that a withdrawal cannot be undone.",
  submit: "Withdraw the request",
  tag: "Withdrawn",
  told: (day: string, who: string) => `Withdrawn on ${day}, ${who}`,
  trip: {
    title: "Cancel the trip",
    hint: "For a trip that was planned by mistake or is not made. Its places await an answer as before and can go into another trip. The letter of introduction is void and its number is not given again; take the letter back.",
    reason: "Why it is cancelled",
    confirm: "I understand that a cancelled trip cannot be brought back.",
    submit: "Cancel the trip",
    tag: "Cancelled",
    told: (day: string, who: string) => `Cancelled on ${day}, ${who}`,
  },
  done: {
    withdrawRequest: "The request is withdrawn. What it asked is to be asked again.",
    withdrawTrip: "The trip is cancelled. Its places await an answer again.",
  },
  refusals: {
    "trip-answered": () =>
      "The trip cannot be cancelled, because one of its places has answered. Record the results of the others; withdraw the request where one was sent by mistake.",
    "trip-withdrawn": () => "This trip was cancelled already. Nothing more was recorded. Load the page again.",
    "verification-void": () =>
      "This request no longer counts: it was withdrawn, or the dossier was returned. Nothing more was recorded. Load the page again to see which requests await an answer.",
  },
};

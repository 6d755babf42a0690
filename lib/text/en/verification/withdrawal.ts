/** A request of a verification that was sent by mistake. */
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
  done: { withdrawRequest: "The request is withdrawn. What it asked is to be asked again." },
  refusals: {
    "verification-void": () =>
      "This request no longer counts: it was withdrawn, or the dossier was returned. Nothing more was recorded. Load the page again to see which requests await an answer.",
  },
};

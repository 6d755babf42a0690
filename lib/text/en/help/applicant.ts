import type { applicant as vi } from "../../vi/help/applicant";

export const applicant: typeof vi = {
  title: "Applicant",
  about: "My way so far, work given to me, the personal history.",
  questions: {
    where: {
      ask: "Where am I on the way?",
      answer:
        "Open “My case”: it names the present stage, the next step, who owes it and its due day, if any. What is yours to do is on the desk. Days follow the rules and the papers recorded; the cell and the mentor will explain them.",
    },
    tasks: {
      ask: "Where is the work given to me?",
      answer:
        "Under “Work given to me”: title, due day and state. When it is done, tell whoever gave it, the cell secretary or the mentor, who records the result. Returned means that it needs more work. If you need time or do not understand, say so before it is due.",
    },
    begin: {
      ask: "When do I begin the personal history?",
      answer:
        "After you have handed in the application in your own hand and the cell has recorded it. Before that the sections can be read to prepare: birth certificate, diplomas, work month by month, facts about relatives. Each section has guidance with right and wrong examples.",
    },
    write: {
      ask: "How is a section written and sent?",
      answer:
        "Open “My personal history” and choose a section. Save whenever you like and go on by phone or computer. Send each section when it is ready; you need not wait for all. Where there is nothing to state, write “none”. Until it is sent, the reviewers do not read it.",
    },
    draft: {
      ask: "Is my text lost when the network or session ends?",
      answer:
        "No. What you type is kept on the device; when you open the section again, you are asked whether to go on with it. If the session ends while sending, the form still holds it after sign-in. On a shared computer save or send, then sign out.",
    },
    returned: {
      ask: "What do I do with a returned section?",
      answer:
        "It is on your desk with the remark word for word. Correct what is named, answer in a sentence or two, and send it again. A return is usual: it spares you from copying by hand twice. If the remark is unclear, ask the committee's deputy secretary.",
    },
    passed: {
      ask: "Can a passed section still be changed?",
      answer:
        "Yes, until the history is sent to verification. The passed text is kept, and what changed is reviewed. After that it cannot be changed; if you remember something missing, tell the cell at once: better early than found by the verification.",
    },
    copy: {
      ask: "All sections have passed: what is left?",
      answer:
        "Copy everything by hand into the booklet, without erasures or blank lines, with the photo, and sign. The page can be printed to copy from. The committee seals it and sends it to verification. Items 24–26 are written by the verifying body, the cell and the committee.",
    },
    readers: {
      ask: "Who reads my history?",
      answer:
        "The secretaries and deputy secretaries of cell and committee; the superior committee once the dossier was sent up. The mentor, other committee members and the administrator do not. Each opening is recorded. Notes, evaluations and verification results are not read by the applicant.",
    },
    after: {
      ask: "What follows the verification?",
      answer:
        "The committee certifies the history; the cell considers, then the committee, and the competent body decides. With the decision the cell holds the ceremony, from which probation counts. Each step shows under “My case”. To withdraw, speak to the cell.",
    },
  },
};

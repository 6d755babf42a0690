import type { applicant as vi } from "../../vi/help/applicant";

export const applicant: typeof vi = {
  title: "Applicant",
  about: "My progress, work given to me, the personal history.",
  questions: {
    where: {
      ask: "Where am I on the way?",
      answer:
        "Open “My case”: it names the present stage, the next step, who takes it and its due day, if any. What is yours to do is on the desk. Days follow the rules and the papers recorded; the cell and the mentor will explain them.",
    },
    tasks: {
      ask: "Where is the work given to me?",
      answer:
        "Under “Work given to me”: what it is, what for, who gave it, when it is due. Open it, write a few sentences on what was done and where the product is kept, add a photograph or file if you like, and hand it in. Without a network what you typed is kept on the device; hand in again when online. Returned work comes with a sentence why. If you need time, ask for it with a reason.",
    },
    begin: {
      ask: "When do I begin the personal history?",
      answer:
        "After you have handed in the application in your own hand and the cell has recorded it. Before that the sections can be read to prepare: birth certificate, diplomas, work month by month, facts about relatives. Each section has guidance with right and wrong examples.",
    },
    write: {
      ask: "How is a section written and sent?",
      answer:
        "Open “My personal history” and choose an item. Items with rows, such as work and relatives: add row by row, or paste from Word or Excel and look it over. Save whenever you like. Where the app points at something, such as months left out, correct it or write “correct, because …”. Where there is nothing to state, answer “no”. Send each item when it is ready; until then the reviewers do not read it.",
    },
    draft: {
      ask: "Is my text lost when the network or session ends?",
      answer:
        "No. What you type is kept on the device; when you open the section again, you are asked whether to go on with it. If the session ends while sending, the form still holds it after sign-in. On a shared computer save or send, then sign out.",
    },
    returned: {
      ask: "What do I do with a returned section?",
      answer:
        "It is on your desk with the remark word for word. Correct what is named, answer in a sentence or two, and send it again. If it is unclear, open the appointments on the page of your history and choose a free hour to go through the items with the committee's deputy secretary; afterwards read and confirm the minutes. A return is usual: it spares you from copying by hand twice.",
    },
    passed: {
      ask: "Can a passed section still be changed?",
      answer:
        "Yes, until the history is sent to verification. The passed text is kept, and what changed is reviewed. After that it cannot be changed; if you remember something missing, tell the cell at once: better early than found by the verification.",
    },
    copy: {
      ask: "All sections have passed: what is left?",
      answer:
        "Read it through under the whole text. The committee's deputy secretary makes the model; open “Handwritten copy”, print it, and copy page by page into the booklet, without erasures or blank lines, with the photo, sign, and confirm how you copied. Each page is compared: only a page that differs is copied again. Then the committee seals it and sends it to verification.",
    },
    readers: {
      ask: "Who has read my history and case?",
      answer:
        "Open “Who has opened my file” below your case: who, in which post, when, which part, also when a print was opened. The history is read by the secretaries and deputy secretaries of cell and committee, and by the superior committee once the dossier was sent up. A mentor sees states and what you share. Other committee members and the administrator do not read it.",
    },
    after: {
      ask: "What follows the verification?",
      answer:
        "The committee certifies the history; the cell considers, then the committee, and the competent body decides. With the decision the cell holds the ceremony, from which probation counts. Each step shows under “My case”. To withdraw, speak to the cell.",
    },
  },
};

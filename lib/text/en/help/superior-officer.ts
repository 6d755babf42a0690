import type { superiorOfficer as vi } from "../../vi/help/superior-officer";

export const superiorOfficer: typeof vi = {
  title: "Superior committee's officer",
  about: "Dossiers sent up, the clock on them, decisions.",
  questions: {
    today: {
      ask: "Which dossiers are on my desk?",
      answer:
        "Those sent up by the committee that wait for the competent body, the nearest due day first. A dossier not yet sent is neither listed nor found. A row opens the case with what is to be done. An empty page means that nothing waits.",
    },
    list: {
      ask: "Where are all dossiers sent up?",
      answer:
        "Under “Admission cases”: one row a person with cell, stage, next step and due day. Filter by stage, cell, name or day of admission. A dossier stays there after its decision. The list can be printed.",
    },
    file: {
      ask: "What does a case show me?",
      answer:
        "The next step, its due day, and what is missing with its provision; the papers with number and day; the votes of cell and committee; the whole history; the personal history and its verification. The training log is not open to the superior committee. Each opening is recorded.",
    },
    deadline: {
      ask: "From which day does the period run?",
      answer:
        "From the cell's resolution, in working days, by the rule in force on that day. The due day stands at the head of the case and in the list. If the calendar of a year is not entered, the app says that the day is not known rather than guess; tell the administrator.",
    },
    decide: {
      ask: "How is the decision recorded?",
      answer:
        "Open the case and take the step of the decision. Enter day, number, size of the standing committee and the votes; the app names the votes needed. Each person has one decision with a number of its own. After the period the reason for being late is asked. Then the cell records when it received the decision.",
    },
    extend: {
      ask: "What if more time is needed?",
      answer:
        "Extend the period while it runs, with number and day of the paper and the reason. It is extended once, by at most the days of the rule in force. Recognition has an extension of its own.",
    },
    refuse: {
      ask: "How is a refusal recorded?",
      answer:
        "Take the step of the refusal with the day of the notice and the reason. The case ends and the cell sees the conclusion at once. If only papers are missing or wrong, do not refuse; return the dossier. The refusal cannot be undone by recording something else.",
    },
    return: {
      ask: "How is a dossier returned?",
      answer:
        "Take the step that returns it, tick the sections, verifications, papers or votes to be corrected, and give the reason. Only these are done again. When all are done, the committee sends the dossier up again and it is back on the desk.",
    },
    recognition: {
      ask: "Where are recognition and removal recorded?",
      answer:
        "In the same case, once the committee has sent its proposal. A member is official from the day probation ends, however late the decision. A removal can be recorded only after the votes of cell and committee carried; the time for a complaint counts from the day the member received the decision.",
    },
    annul: {
      ask: "When is an admission decision annulled?",
      answer:
        "Before the ceremony when it no longer fits, or when the admission lacked the standard, the authority or the procedure. Enter day, ground, and from which step to do it again; papers and votes from there on lose their force. Without the standard the person is taken off the list and nothing is redone.",
    },
  },
};

import type { committeeMember as vi } from "../../vi/help/committee-member";

export const committeeMember: typeof vi = {
  title: "Committee member",
  about: "Result against target, lists, procedure; no personal files.",
  questions: {
    today: {
      ask: "What does the desk of a member show?",
      answer:
        "How many were admitted against the term's target, how many cases are at each stage, and how many are overdue. From there the term goals and the list by stage open. A member records nothing; the committee's resolutions are recorded by its secretary or deputy secretary.",
    },
    files: {
      ask: "Why can I not open a person's file?",
      answer:
        "Members see name, cell, stage, next step and due day, and from “Term goals” open a summary of each person. The personal history, verification and training log open only to those responsible, and each opening is recorded. For a meeting, ask the secretary or the deputy secretary of the committee to report.",
    },
    result: {
      ask: "How is the term's result counted?",
      answer:
        "By ceremonies from the first to the last day of the term. Those later removed, or whose decision was annulled, are named apart and do not count towards the target. “Term goals” shows the result, the cases by stage, the next twelve months, and the numbers by cell and year; choose another term at its top.",
    },
    pace: {
      ask: "What is the pace of the target?",
      answer:
        "The number to be reached by the end of each year if the target is met as shared out; where it is not shared among years, evenly by the days of the term. It is for comparison only. Being behind or ahead makes no case easier or harder: the conditions for each person stay the same.",
    },
    quality: {
      ask: "Where is the quality behind the number?",
      answer:
        "Right below the result under “Term goals” a sentence says what became of those admitted: on probation, official, removed, or annulled; each number opens its list. It is the present state of everybody whose ceremony was in the term shown.",
    },
    cells: {
      ask: "How are cells compared fairly?",
      answer:
        "The table by cell shows admissions, the share of the target and the open cases of the cell that keeps the file. Look at them together with each cell's conditions, such as how many non-members of age it has. A cell without a share has nothing to be compared with.",
    },
    overdue: {
      ask: "Which case is late, and whom does it wait for?",
      answer:
        "Open “Admission cases”. The nearest due day comes first; what is overdue says so with its days, not by colour alone. Each row names the next step and who takes it. Due days follow the rules, in working days of the calendar the administrator entered.",
    },
    votes: {
      ask: "Who counts when the committee votes?",
      answer:
        "The members in office on the day, also those who do not use the app; the roll comes from the posts recorded, with the votes needed. Whoever is away on business, ill or on leave stays in the total. If the roll is wrong, have the administrator correct the posts before the resolution is recorded.",
    },
    procedure: {
      ask: "Where are the procedure and its grounds?",
      answer:
        "Under “Regulations”: the map names each step, who takes it, its conditions and provisions; the list gives each value in force, since when and by which instrument. Choose a day to see the rules of that day. A value whose text is not supplied is shown as unknown, never guessed.",
    },
    units: {
      ask: "How many members were there on a given day?",
      answer:
        "“Organisation” shows the units with their official and probationary members on the day chosen; a committee's number includes its cells. Open a cell for its people and posts. This page, like the term goals and the list of cases, can be printed for a meeting.",
    },
  },
};

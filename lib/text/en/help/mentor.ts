import type { mentor as vi } from "../../vi/help/mentor";

export const mentor: typeof vi = {
  title: "Mentor",
  about: "Give a task, take its result, note, evaluate; each in under a minute.",
  questions: {
    today: {
      ask: "What is on a mentor's desk?",
      answer:
        "Tasks whose results are due, then the people in my care: their stage, tasks in hand, the last note and evaluation. Whoever is longest without a note comes first. Each has buttons for a task, a note and an evaluation.",
    },
    assigned: {
      ask: "Why do I not see the person in my care?",
      answer:
        "The person appears once the cell has recorded the resolution that lists and assigns. If there is one, look in the account menu at the post you are acting in and switch it; if it is still missing, ask the cell secretary to check.",
    },
    task: {
      ask: "What makes a good task?",
      answer:
        "Press “Task”. Choose a sample and adapt it, or write your own: one concrete piece of work with a visible result, its purpose, and a due day, today or later. The person sees all of it: purpose, giver, basis and due day. A set gives several tasks at once with due days counted from today.",
    },
    result: {
      ask: "How is a result accepted or returned?",
      answer:
        "What was handed in is on your desk. Open it, read the words, see the product, and choose: accepted, returned to be continued, or withdrawn; then one sentence, which the person reads. Every hand-in and return is kept. A request for more time is answered with a new due day, or refused with a reason. A finished task is not opened again; to continue, give a new one.",
    },
    note: {
      ask: "What is worth noting?",
      answer:
        "The day and what was said or seen: what troubles the person, what went well, what help is needed. A few lines after each talk are enough. Notes are read by the cell and the mentor only; neither the committee nor the person reads them.",
    },
    evaluate: {
      ask: "How is an evaluation kept objective?",
      answer:
        "Choose a level for attitude, responsibility and motive. Each level describes what is seen; choose by that and add a remark with an example. At least one evaluation is needed before the cell may propose the procedure. The person does not read it.",
    },
    introduce: {
      ask: "When is the introduction written?",
      answer:
        "After the application, while the dossier is compiled. The introducer is an official member who has worked, studied or lived together with the person for the time the rule asks. Write form 3-KNĐ, with history, strengths and weaknesses, and answer for it; the cell secretary records it.",
    },
    probation: {
      ask: "What does a mentor do during probation?",
      answer:
        "Go on with tasks, notes and evaluations; the log is open until probation ends. Then write the review of the probationary member (11-KNĐ), so that the cell can consider recognition; the cell secretary records its day.",
    },
    file: {
      ask: "What of the case does a mentor see?",
      answer:
        "Stage, next step, due day, papers, votes, history and forecast. Of the personal history only which items are open, sent or passed; the text of an item only while the applicant shares it. Each item has guidance, frequent errors and a place for suggestions. Help to understand how to write it, but do not write it: it must be the applicant's own.",
    },
    replace: {
      ask: "What if I can no longer help?",
      answer:
        "Tell the cell early. It resolves to assign another official member and the secretary records it. From that day the former mentor cannot open the case; tasks, notes and evaluations stay in the log for the successor.",
    },
  },
};

import type { committeeLeader as vi } from "../../vi/help/committee-leader";

export const committeeLeader: typeof vi = {
  title: "Committee secretary, committee deputy secretary",
  about: "Review of histories, verification, the committee's resolutions, the term goal.",
  questions: {
    today: {
      ask: "What do I look at first?",
      answer:
        "“My desk”: sections just sent, overdue verifications, resolutions to record, dossiers to send up; what is overdue comes first. Here also wait acts on accounts that need a second person, and exceptions where one person acted for two. Ask whoever is named before you agree.",
    },
    list: {
      ask: "Where do I follow all cases?",
      answer:
        "Under “Admission cases”: one row a person with stage, next step and due day, the nearest first. Filter by stage, cell, name or day of admission; accents are not needed. The address keeps the filter, so it can be saved, and the list can be printed.",
    },
    permit: {
      ask: "When may the procedure start?",
      answer:
        "After the cell's resolution proposing it. The person needs an official member as mentor, an evaluation in the log, and a place on the committee's list of sympathisers; what is missing stands at the head of the case. Enter number and day of the permission; the case moves to the dossier.",
    },
    review: {
      ask: "How is a personal history reviewed?",
      answer:
        "Open an item that was sent from the desk: the page opens on what changed. If it is right and complete, pass it; otherwise choose a cause, say what is wrong, and return it. A passed item is not written again. To go through it at one screen, agree an hour or begin a session on the page of the history; both confirm its minutes. When all have passed, make the model for copying.",
    },
    verification: {
      ask: "Where is verification sent and followed?",
      answer:
        "When all items have passed and the copy is stamped, record the sending. On the page of verification list the relatives from the history and send the letters in one act, with consecutive numbers. Note the day each was received, from which the reply is due; when it is time to remind, the desk says so. An answer that is incorrect or incomplete is cleared up before the history is certified.",
    },
    vote: {
      ask: "How is the committee's resolution recorded?",
      answer:
        "After the cell's vote has carried. Enter the day of the meeting: the app draws up the roll of the members in office that day, those without an account included, and the votes needed. Enter present, absent with reasons, and the votes. If it fails, name the minutes and report the result upwards.",
    },
    decision: {
      ask: "How is the period for the decision counted?",
      answer:
        "In working days from the cell's resolution, by the rule of that day and the calendar entered; the due day stands at the head of the case and in the list. What was sent up appears on the desk of the superior committee's officer. More days need an extension while the period still runs.",
    },
    return: {
      ask: "How is a dossier returned?",
      answer:
        "By the step that returns it. Choose the sections, verifications, papers or votes to be corrected and give the reason; only these are done again. Whoever must correct them sees it on the desk at once. The dossier goes up again when everything chosen is done.",
    },
    annul: {
      ask: "How is a mistaken step annulled?",
      answer:
        "A request to annul stands on the desk: the committee deputy secretary annuls the step, or keeps it and says why. Without a request, open the case and annul the latest step, with reason and ground. The case is as before; the line stays, crossed out. Whoever recorded the step cannot annul it; ask another deputy secretary.",
    },
    goals: {
      ask: "Where are the term goal and its result?",
      answer:
        "Under “Term goals”: add the term from the congress's resolution, then share the target among years and cells. Counted are those whose ceremony falls into the term; those removed or annulled do not count towards the target. A target replaces the condition of no step: quality comes before quantity.",
    },
  },
};

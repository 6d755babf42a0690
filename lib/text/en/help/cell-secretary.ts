import type { cellSecretary as vi } from "../../vi/help/cell-secretary";

export const cellSecretary: typeof vi = {
  title: "Cell secretary, cell deputy secretary",
  about: "From the first notice of an outstanding person to official membership.",
  questions: {
    today: {
      ask: "What do I look at first?",
      answer:
        "“My desk”. Work stands by its due day: overdue, due within ten days, then what waits; what waits for others is at the end. A row leads to where the work is done. Below are the people being trained, those longest without a note first. An empty page means that the cell has nothing left to do.",
    },
    members: {
      ask: "Why must all members of the cell be entered first?",
      answer:
        "The register says who may be a mentor, who is convened, and how many votes carry. Under “Organisation” open the cell, see its people and add them; for a member enter the day and the paper. Temporary transfer, exemption and suspension are entered on the person's record.",
    },
    nominate: {
      ask: "How do I note an outstanding person?",
      answer:
        "Press “Note an outstanding person” on the desk. Enter the name at birth, day of birth, schooling, occupation, the day of joining the office, and why the cell took notice. If somebody of the same or nearly the same name is registered, choose that person or say why this is another. Other facts are asked for when they are needed.",
    },
    next: {
      ask: "How do I know the next step and what is missing?",
      answer:
        "Open the person's case. At its head stand the next step, who takes it and the due day; when it is yours there is a button to take it. The part “Work” names everything missing with its provision, what can be done at once and what cannot yet. What the rules ask of each step is on the map of the procedure under “Regulations”.",
    },
    listing: {
      ask: "What does listing a sympathiser involve?",
      answer:
        "The cell resolves to list the person and assigns an official member as mentor; enter number and day of the resolution and the mentor. The committee updates its list. Once there is at least one evaluation, the cell records its resolution proposing that the procedure may start.",
    },
    tasks: {
      ask: "Where are tasks, results and evaluations?",
      answer:
        "In the person's training log. A task can be chosen from samples or sets and then adapted; the cell may keep samples of its own. What was handed in is accepted, returned, or the task withdrawn, with one sentence the person reads. An evaluation is by attitude, responsibility and motive; each level describes what is seen. Notes are read by the cell and the mentor only.",
    },
    papers: {
      ask: "How are the papers of a case recorded?",
      answer:
        "Each paper is a step: application (1-KNĐ), introduction (3-KNĐ), union resolution (4-KNĐ, 4A-KNĐ), opinions (5-KNĐ). Enter the day that stands on the paper. “Papers needed” under the papers of the case tells what this case needs, who has it and until when it counts; state the planned meeting, and papers that lapse before it are on the desk. The applicant writes the personal history (2-KNĐ).",
    },
    vote: {
      ask: "How is the cell's vote recorded?",
      answer:
        "Open the step of the cell's resolution and enter the day of the meeting: the app draws up the roll of that day and the votes needed. Enter who was present, absent with reasons, for, against and blank. The numbers must agree. A vote that fails is recorded too, with the minutes instead of a resolution.",
    },
    ceremony: {
      ask: "The decision has come: what now?",
      answer:
        "Record the day it was received; the last day for the ceremony then stands at the head of the case. After the ceremony record its day, its place and the official member who is mentor during probation. After the period the written consent of the superior committee is needed. Probation counts from the day of the ceremony.",
    },
    mistake: {
      ask: "What if I recorded a step by mistake?",
      answer:
        "A recorded step cannot be edited or deleted. In the history of the case press “Ask to annul this step” beside the step and say what is wrong. The committee deputy secretary annuls it or says why it stays; the answer is on your desk. An annulled step stays in the history, crossed out.",
    },
  },
};

import type { taskSetNames as viSets, taskTemplates as viTemplates } from "../../vi/mentoring/templates";

/** Sample tasks and sets of them. */
export const taskTemplates: typeof viTemplates = {
  monthlyReport: {
    title: "Compile the monthly work report of the division",
    purpose: "To practise summarising, accuracy and keeping deadlines.",
  },
  followConclusions: {
    title: "Follow up the leaders' conclusions and report the results",
    purpose: "To practise perseverance, coordination with other units and honest reporting.",
  },
  draftDocument: {
    title: "Draft an advisory document with options",
    purpose: "To learn of professional ability and openness to comments.",
  },
  meetingMinutes: {
    title: "Take the minutes of a meeting and draft the notice of its conclusions",
    purpose: "To practise listening, noting correctly and writing briefly.",
  },
  figuresTable: {
    title: "Set up and keep a table of figures of one field",
    purpose: "To practise care and honesty with figures.",
  },
  outdatedDocuments: {
    title: "Review internal documents no longer in force and propose changes or repeal",
    purpose: "To practise knowing the rules well before acting.",
  },
  prepareMeeting: {
    title: "Prepare the papers and arrangements for a meeting",
    purpose: "To practise thoroughness and working with colleagues on one's own initiative.",
  },
  receiveCitizens: {
    title: "Assist at a citizens' reception, note the petitions and follow up the answers",
    purpose: "To learn of the attitude to the people and the spirit of service.",
  },
  archiveFiles: {
    title: "Put the work files of one field in order and hand them to the archive",
    purpose: "To practise care, order and seeing things through.",
  },
  receiveDelegation: {
    title: "Prepare the reception of and the work with a visiting delegation",
    purpose: "To learn of manner, communication and thoroughness.",
  },
  inventory: {
    title: "Take the inventory of the division's equipment and propose what to do with it",
    purpose: "To learn of care for public property, and honesty.",
  },
  simplifyProcedure: {
    title: "Review an internal procedure and propose how to simplify it",
    purpose: "To learn of the spirit of renewal and thinking for the common work.",
  },
  digitalHelp: {
    title: "Show colleagues how to handle work files electronically",
    purpose: "To practise helping colleagues, and digital skills.",
  },
  savingIdea: {
    title: "Propose and try out a way of saving in the office",
    purpose: "To learn of care for public property and setting an example.",
  },
  onePageGuide: {
    title: "Write a one-page guide to a procedure and put it where citizens see it",
    purpose: "To practise writing plainly, from the citizen's side.",
  },
  dataCleaning: {
    title: "Check and clean one shared list of data of the office",
    purpose: "To practise patience, accuracy and responsibility towards later users.",
  },
  unionEvent: {
    title: "Organise an activity of the trade union or the Youth Union",
    purpose: "To practise bringing people together.",
  },
  volunteering: {
    title: "Take part in volunteering, a blood donation or help for the grass roots",
    purpose: "To learn of community spirit by concrete deeds.",
  },
  newColleague: {
    title: "Accompany a new colleague in the work for a month",
    purpose: "To practise solidarity and sharing experience.",
  },
  newsItems: {
    title: "Write two pieces on good people and good deeds for the news page of the office or a mass organisation",
    purpose: "To practise seeing the good in others and writing truthfully.",
  },
  readCharter: {
    title: "Read the Party Charter, write a short reflection and talk it over with the mentor",
    purpose: "To understand the standards and duties of members; to learn of the motive to join.",
  },
  followExample: {
    title: "Choose and carry out one concrete deed in following President Hồ Chí Minh's example",
    purpose: "To practise perseverance and deeds that match words.",
  },
  readResolution: {
    title: "Read a resolution of the Party and relate it to one's own work",
    purpose: "To raise awareness and practise linking resolutions with daily work.",
  },
  openMeeting: {
    title: "Attend an extended cell meeting and note what was learnt",
    purpose: "To understand how the Party meets; to learn of the wish to strive.",
  },
  halfYearReview: {
    title: "Look back on one's own work of six months and name two things to correct",
    purpose: "To practise self-criticism and frankness with oneself.",
  },
};

export const taskSetNames: typeof viSets = {
  firstSteps: "Three first tasks",
  advising: "Advising and summarising",
  nearPeople: "Near the people, serving the people",
  beforeApplication: "Before the application to join the Party",
};

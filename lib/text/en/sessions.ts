import { formatMinute } from "../../primitives/time-of-day";
import { type Facts, formatFact } from "../facts";
import type { sessions as vi } from "../vi/sessions";

const timeOf = ({ on, minute }: Facts): string => `${formatMinute(Number(minute))} on ${formatFact(on)}`;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export const sessions: typeof vi = {
  title: "Working sessions on the personal history",
  intro:
    "Go through the history item by item at one screen: an item that passes is done, another has its points noted.",
  dayOf: (weekday, day) => `${weekdays[weekday - 1] ?? ""}, ${day}`,
  time: (time, weekday) => `${time}, ${weekday}`,
  card: {
    title: "Working session",
    reviewer: "You and the applicant go through the open items at one screen.",
    writer: "Make an appointment to go through the open items with the deputy secretary of the committee.",
    begin: "Begin or resume the working session",
    all: "Appointments and minutes",
  },
  appointment: {
    title: "Appointment",
    none: "No appointment is made.",
    with: (name) => `With ${name}`,
    by: (name) => `Made by ${name}`,
    movedBy: (name) => `Moved by ${name}`,
    change: "Move or cancel",
    cancel: "Cancel the appointment",
    past: "Its time is over. Begin the session, move the appointment or cancel it.",
    length: "Each appointment is one hour.",
  },
  choose: {
    title: "Choose a time",
    hint: "Only free times on working days are shown: without days off, journeys and other appointments.",
    ownHint: "Your free times on working days: without days off, days away and other appointments.",
    none: "No time is free in the next 60 days, or the working days are not entered. Ask the deputy secretary in person.",
    noReviewer: "Nobody of the committee can review this history at present. Ask the cell.",
    others: "Meet somebody else",
    confirmTitle: "Confirm the time",
    book: "Book this time",
    other: "Choose another time",
    absences: "Note days away",
  },
  change: {
    title: "Move or cancel the appointment",
    now: "Present time",
    moveTitle: "Move to another time",
    move: "Move to this time",
    cancelTitle: "Cancel the appointment",
    cancel: "Cancel the appointment",
    reason: "Reason",
    reasonHint: "The other side sees this reason on “My desk”.",
  },
  ended: {
    title: "Moved or cancelled",
    moved: (time, name) => `${name} moved the appointment at ${time}`,
    cancelled: (time, name) => `${name} cancelled the appointment at ${time}`,
    reason: "Reason:",
  },
  list: {
    title: "Sessions held",
    none: "No session was held.",
    open: (day) => `A session begun on ${day} has not ended`,
    resume: "Resume the session",
    end: "End the session",
    minutes: (day) => `Minutes of the session of ${day}`,
    confirmed: "Confirmed by both",
    unconfirmed: "Waits for the applicant to confirm",
    begin: "Begin now, without an appointment",
  },
  walk: {
    title: "Working session",
    position: (position, total) => `Item ${position} of ${total} in this session`,
    items: "The items of the session",
    outcomes: { passed: "Passed", returned: "Points to correct", later: "Left for later" },
    notReached: "not reached",
    sentAgain: "sent again",
    notSent:
      "The applicant has not sent this item, or is changing it. It can be sent now from the applicant's phone; then reload this page. If it is not ready, choose “Leave for later”.",
    passed: "This item has passed. If something must still be corrected, write the point and return it.",
    reload: "Reload",
    later: "Leave for later",
    laterHint: "Nothing about the item changes; the minutes say that it was left.",
    notes: "Notes of the session",
    notesHint: "Printed in the minutes. Points to correct belong to their items.",
    saveNotes: "Save the notes",
    allDone: "All items of this session were gone through.",
    shut: "The history is no longer open to be gone through. End this session, so that its minutes are made from the items gone through.",
    endTitle: "End the session",
    endHint: (left) =>
      left === 0
        ? "The minutes are made from the items gone through and cannot be changed."
        : `${left} items were not reached. If you end the session, the minutes say so, and cannot be changed.`,
    pauseHint: "You may interrupt: opened again, the session goes on at the same item.",
    endConfirm: "I confirm what was done in this session and make its minutes. This cannot be undone.",
    end: "End and make the minutes",
  },
  minutes: {
    title: "Minutes of a working session",
    about: "on the personal history of the applicant",
    applicant: "Applicant",
    reviewer: "Reviewed by",
    when: "Time",
    span: (from, to, day) => `from ${from} to ${to} on ${day}`,
    passed: "Items passed",
    returned: "Items with points to correct",
    later: "Items left for later",
    notReached: "Items not reached",
    none: "none",
    points: "Points to correct",
    noPoints: "There are no points to correct.",
    point: (number, title) => `Item ${number}. ${title}`,
    notes: "Notes",
    confirmations: "Confirmed",
    byReviewer: (name, at) => `By ${name} at ${at}, when the session ended`,
    byApplicant: (name, at) => `By ${name} at ${at}, on their own account`,
    waits: (name) => `Waits for ${name} to confirm on their own account`,
    comment: "What the applicant says about it",
    confirmTitle: "Confirm the minutes",
    confirmHint:
      "If the minutes are right, confirm them. If something is not right, write what and confirm: it is kept with the minutes.",
    commentField: "What you want to say, if anything",
    confirm: "Confirm the minutes",
    final: "Minutes cannot be changed once they are made.",
  },
  history: {
    by: (name) => `${name} with the applicant`,
    outcomes: ({ passed, returned, later }) =>
      `${[`${passed} ${passed === 1 ? "item" : "items"} passed`, `${returned} returned with points`, ...(later > 0 ? [`${later} left for later`] : [])].join(", ")}.`,
  },
  done: {
    book: "The appointment is made.",
    move: "The appointment is moved.",
    cancel: "The appointment is cancelled.",
    notes: "The notes are saved.",
    confirm: "The minutes are confirmed.",
    end: "The session is ended and its minutes are made.",
    passSection: (number) => `Item ${number} has passed.`,
    returnSection: (number) => `The points of item ${number} are noted.`,
    leaveSection: (number) => `Item ${number} is left for later.`,
  },
  refusals: {
    "time-not-free": (facts) =>
      `This time (${timeOf(facts)}) is not free: another appointment, outside working hours, or a day off or away. Choose another one from the list.`,
    "appointment-exists": (facts) =>
      `There is an appointment at ${timeOf(facts)}. Move or cancel it before you make another.`,
    "reviewer-not-here": () => "Whoever you chose cannot review this history now. Reload the page and choose again.",
    "session-without-items": () =>
      "There is no item to go through: all have passed or none is written. Wait until the applicant has written and sent one.",
    "session-over": () => "This session is over. Open its minutes, or begin another one.",
    "minutes-confirmed": () => "These minutes are confirmed and cannot be changed. Reload the page to see them.",
  },
};

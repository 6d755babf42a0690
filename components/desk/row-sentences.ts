import { isStep } from "@/lib/admissions/procedure/procedure";
import type { DeskGroupName, DeskRow } from "@/lib/desk/desk-rows";
import type { LostMentor } from "@/lib/mentoring/mentors/losses";
import { type Day, formatDay } from "@/lib/primitives/day";
import { formatMinute } from "@/lib/primitives/time-of-day";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../dossier/sealed";

const isDeadline = (words: Words, kind: string): kind is keyof Words["steps"]["deadlines"] =>
  Object.hasOwn(words.steps.deadlines, kind);

const isHolder = (words: Words, holder: string): holder is keyof Words["desk"]["holders"] =>
  Object.hasOwn(words.desk.holders, holder);

/** The reader of the desk; rows of the reader's own unit do not name the unit. */
export type Reader = Readonly<{ isApplicant: boolean; unit: string }>;
type RowContext = Readonly<{ group: DeskGroupName; isApplicant: boolean }>;

const stepName = ({ what }: DeskRow, words: Words): string => (isStep(what) ? words.steps.steps[what] : what);

const lapseSentence = ({ ref, daysLeft }: DeskRow, { desk: { rows } }: Words): string => {
  if (daysLeft !== null && daysLeft < 0) return rows.lapsed;
  return ref ? rows.lapsesBefore(formatDay(ref as Day)) : rows.lapsesSoon;
};

/** Since when a mentor can help no more, and why. @param row its `what` as `mentor-branch-queries` tells it */
const lostSentence = ({ what, daysLeft }: DeskRow, { mentors }: Words): string => {
  const { name, why } = JSON.parse(what) as LostMentor;
  return mentors.desk.lost(name, mentors.losses[why], -(daysLeft ?? 0));
};

/** What is to be done, beginning with a verb. */
export const rowSentence = (row: DeskRow, { group, isApplicant }: RowContext, words: Words): string => {
  const { rows } = words.desk;
  switch (row.kind) {
    case "step":
      return stepName(row, words);
    case "unled":
      return rows.unled(stepName(row, words));
    case "deadline":
    case "opening":
      return isDeadline(words, row.what) ? words.steps.deadlines[row.what] : row.what;
    case "task":
      if (isApplicant) return rows.finishTask(row.what);
      return group === "others" ? rows.awaitTask(row.what) : rows.takeResult(row.what);
    case "handedIn":
      return rows.handedIn(row.what);
    case "timeAsked":
      return rows.timeAsked(row.what);
    case "taskReturned":
      return rows.taskReturned(row.what, sealedText(row.reason ?? "", words));
    case "taskAwaited":
      return rows.taskAwaited(row.what);
    case "sent":
      return rows.sent(row.count);
    case "changed":
      return rows.changed(row.count);
    case "returned":
      return rows.returned(row.count);
    case "unwritten":
      return rows.unwritten(row.count);
    case "unclear":
      return rows.clearUp(row.count);
    case "sentBack":
      return rows.sentBack(formatDay(row.ref as Day), sealedText(row.reason ?? "", words));
    case "annulment":
      return rows.annulment(stepName(row, words));
    case "annulmentAnswer":
      return rows.annulmentAnswer(stepName(row, words), row.ref === "annulled");
    case "appointment":
      return rows.appointment(formatMinute(Number(row.what)));
    case "appointmentMoved":
      return rows.appointmentMoved(formatMinute(Number(row.what)));
    case "appointmentCancelled":
      return rows.appointmentCancelled(formatMinute(Number(row.what)), formatDay(row.ref as Day));
    case "session":
      return rows.session;
    case "minutes":
      return rows.minutes;
    case "lapse":
      return lapseSentence(row, words);
    case "mentorLost":
      return lostSentence(row, words);
    case "handOverOwed":
      return words.mentors.desk.owed(row.what);
    case "handOver":
      return words.mentors.desk.toConfirm(row.what);
    case "verification":
      if (group === "others") return rows.awaitAnswers(row.count);
      if (row.what === "remind") return rows.remind(row.count);
      return row.what === "escalated" ? rows.escalated(row.count) : rows.chase(row.count);
  }
};

/** The page where the reader acts on the row; when it waits for somebody else, the page that shows it. */
export const rowHref = (row: DeskRow, { group, isApplicant }: RowContext): string => {
  const file = `/admissions/${row.caseId}`;
  const dossier = `/dossiers/${row.caseId}`;
  switch (row.kind) {
    case "step":
      return group !== "others" && row.mayAct ? `${file}/steps/${row.what}` : file;
    case "unled":
    case "deadline":
    case "sentBack":
    case "opening":
      return file;
    case "task":
      return !isApplicant && (group === "others" || !row.mayAct) ? `${file}/log` : `${file}/log/tasks/${row.ref}`;
    case "handedIn":
    case "timeAsked":
    case "taskReturned":
    case "taskAwaited":
      return `${file}/log/tasks/${row.ref}`;
    case "annulment":
    case "annulmentAnswer":
      return `${file}/annulments`;
    case "appointment":
    case "appointmentMoved":
    case "appointmentCancelled":
      return `${dossier}/sessions`;
    case "session":
      return `${dossier}/sessions/${row.ref}`;
    case "minutes":
      return `${dossier}/sessions/${row.ref}/minutes`;
    case "verification":
      return `${dossier}/verification${row.ref && row.mayAct ? `?open=${row.ref}#request-${row.ref}` : ""}`;
    case "unclear":
      return `${dossier}/verification`;
    case "mentorLost":
      return row.mayAct ? `${file}/steps/replaceMentor` : file;
    case "handOverOwed":
    case "handOver":
      return `${file}/log/hand-over`;
    case "lapse":
      return `${dossier}/papers`;
    default:
      return row.ref ? `${dossier}/sections/${row.ref}` : dossier;
  }
};

export const holderName = ({ kind, holder }: DeskRow, words: Words): string => {
  if (kind === "task") return words.desk.holders.worker;
  return isHolder(words, holder) ? words.desk.holders[holder] : holder;
};

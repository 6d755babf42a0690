"use server";

import { action } from "@/app/action";
import type { FormAction } from "@/components/ui/form-state";
import { type Actor, may } from "@/lib/access/actor";
import { contentOfFiles } from "@/lib/files/attach-commands";
import * as commands from "@/lib/mentoring/commands";
import * as giving from "@/lib/mentoring/tasks/give-commands";
import * as own from "@/lib/mentoring/tasks/hand-in-commands";
import type { Verdict } from "@/lib/mentoring/tasks/schema";
import { setIn } from "@/lib/mentoring/tasks/task-set";
import * as judging from "@/lib/mentoring/tasks/verdict-commands";

const logOf =
  (done: string) =>
  ({ caseId }: { caseId: string }) =>
    `/admissions/${caseId}/log?done=${done}`;

const taskOf =
  (done: string) =>
  ({ caseId, taskId }: { caseId: string; taskId: string }) =>
    `/admissions/${caseId}/log/tasks/${taskId}?done=${done}`;

export const giveTask = action(giving.giveTask, logOf("giveTask"));
export const giveTaskSet = action((actor, sent) => giving.giveTaskSet(actor, setIn(sent)), logOf("giveTaskSet"));
export const writeNote = action(commands.writeNote, logOf("writeNote"));
export const evaluate = action(commands.evaluate, logOf("evaluate"));

const byVerdict: Readonly<Record<Verdict, FormAction>> = {
  accepted: action(judging.acceptTask, logOf("acceptTask")),
  returned: action(judging.returnTask, logOf("returnTask")),
  withdrawn: action(judging.withdrawTask, logOf("withdrawTask")),
};

const isVerdict = (text: unknown): text is Verdict => typeof text === "string" && Object.hasOwn(byVerdict, text);

/** One form for three commands; the chosen verdict decides which. With none chosen, `acceptTask` reports the missing field. */
export const takeResult: FormAction = async (previous, form) => {
  const verdict = form.get("verdict");
  return byVerdict[isVerdict(verdict) ? verdict : "accepted"](previous, form);
};

export const answerTime = action(judging.answerTime, taskOf("answerTime"));
export const askTime = action(own.askTime, taskOf("askTime"));

/** The files chosen in a form. A box in which none was chosen sends an empty one, under whatever name. */
const filesIn = (form: FormData): readonly File[] =>
  form.getAll("file").filter((each): each is File => each instanceof File && each.size > 0);

/** What the files hold, looked at only for who may hand in; nothing where none was chosen. */
const productIn = async (actor: Actor, form: unknown) => {
  const files = form instanceof FormData && may(actor, "mentoring.handIn") ? filesIn(form) : [];
  return files.length > 0 ? { file: await contentOfFiles(files) } : {};
};

/** The form keeps what is typed on the device, and tells by which version of the task it began: not for the command. */
export const handIn: FormAction = async (previous, form) =>
  action(
    async (actor, { version: _version, intent: _intent, ...sent }) =>
      own.handIn(actor, { ...sent, ...(await productIn(actor, form)) }),
    taskOf("handIn"),
  )(previous, form);

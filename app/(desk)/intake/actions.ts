"use server";

import { action } from "@/app/action";
import { readWords } from "@/app/language";
import { takeUpFields } from "@/components/intake/take-up-fields";
import { unionFields } from "@/components/intake/union-fields";
import type { Actor } from "@/lib/access/actor";
import { withRows } from "@/lib/forms/rows";
import * as commands from "@/lib/intake/commands";
import * as invitation from "@/lib/intake/invitation-commands";
import { introducedQuestion, unionForm } from "@/lib/intake/queries";
import * as review from "@/lib/intake/review-commands";
import { today } from "@/lib/primitives/clock";
import { naming } from "@/lib/units/named/queries";

type Sent = Readonly<Record<string, string>>;

/** A refused form comes back with the question who this is, where the register has somebody like them. */
const unionAgain = async (actor: Actor, sent: Sent) => {
  const form = await unionForm(actor);
  const question = await introducedQuestion(actor, sent);
  return form && { fields: unionFields(form.cells, question, today(), await readWords()), values: {} };
};

const takeUpAgain = async (actor: Actor, sent: Sent) => {
  const question = await introducedQuestion(actor, sent);
  return { fields: takeUpFields(question, today(), await readWords()), values: {} };
};

export const introduce = action(naming("unitId", "cell", commands.introduce), () => "/intake?done=introduce", {
  askAgain: unionAgain,
});
export const takeUp = action(commands.takeUp, ({ caseId }) => `/admissions/${caseId}?done=nominate`, {
  askAgain: takeUpAgain,
});
export const decline = action(commands.decline, () => "/intake?done=decline");
export const reviewYear = action(
  (actor, sent) => review.reviewYear(actor, withRows(sent)),
  ({ unitId, year }) => `/intake/review?unit=${unitId}&year=${year}&done=review`,
);
export const openInvitation = action(invitation.openInvitation, () => "/intake/invitation?done=turnOn");
export const closeInvitation = action(invitation.closeInvitation, () => "/intake/invitation?done=turnOff");

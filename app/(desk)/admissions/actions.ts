"use server";

import { action } from "@/app/action";
import { readWords } from "@/app/language";
import { nominationFields } from "@/components/admissions/forms/nomination-fields";
import type { Actor } from "@/lib/access/actor";
import * as commands from "@/lib/admissions/nominate-commands";
import { nominationForm, nominationQuestion } from "@/lib/admissions/nomination-queries";
import { today } from "@/lib/primitives/clock";
import { naming } from "@/lib/units/named/queries";

/** A refused nomination comes back with the question who this is, where the register has somebody like them. */
const withQuestion = async (actor: Actor, sent: Readonly<Record<string, string>>) => {
  const form = await nominationForm(actor);
  const question = await nominationQuestion(actor, sent);
  return form && { fields: nominationFields(form.cells, question, today(), await readWords()), values: {} };
};

export const nominate = action(
  naming("unitId", "cell", commands.nominate),
  ({ caseId }) => `/admissions/${caseId}?done=nominate`,
  {
    askAgain: withQuestion,
  },
);

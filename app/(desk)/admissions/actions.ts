"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/admissions/nominate-commands";

export const nominate = action(commands.nominate, ({ caseId }) => `/admissions/${caseId}?done=nominate`);

"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/mentoring/tasks/template-commands";

const after = (act: string) => () => `/admissions/task-templates?done=${act}`;

export const keepTemplate = action(commands.keepTemplate, after("keepTemplate"));
export const retireTemplate = action(commands.retireTemplate, after("retireTemplate"));

"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/files/register-commands";

export const restrict = action(commands.restrict, () => "/admin/register-only?done=restrict");

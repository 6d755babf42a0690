"use server";

import { cookies } from "next/headers";
import { action } from "@/app/action";
import { displayCookie, displayCookieOptions, displayText } from "@/app/display";
import * as commands from "@/lib/accounts/own-account/display-commands";

export const chooseDisplay = action(commands.chooseDisplay, async (display) => {
  (await cookies()).set(displayCookie, displayText(display), displayCookieOptions);
  return "/account/display?done=saved";
});

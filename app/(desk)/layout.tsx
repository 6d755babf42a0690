import { headers } from "next/headers";
import type { ReactNode } from "react";
import { aroundOf } from "@/components/frame/around";
import { Frame } from "@/components/frame/frame";
import { readWords } from "../language";
import { switchLanguage } from "../language-actions";
import { requireActor } from "../session";
import { signOutAction } from "../sign-in/actions";
import { switchActingPost } from "./acting-post-actions";

export default async function DeskLayout({ children }: Readonly<{ children: ReactNode }>) {
  const actor = await requireActor();
  const path = (await headers()).get("x-nguon-path")?.split("?")[0] ?? "";
  return (
    <Frame
      actions={{ switchActingPost, switchLanguage, signOut: signOutAction }}
      around={aroundOf(actor, await readWords(), path)}
    >
      {children}
    </Frame>
  );
}

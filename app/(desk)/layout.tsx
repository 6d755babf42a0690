import { headers } from "next/headers";
import type { ReactNode } from "react";
import { layoutViewOf } from "@/components/layout/layout-view";
import { SiteLayout } from "@/components/layout/site-layout";
import { now, today } from "@/lib/primitives/clock";
import { pathOf } from "../kept-form";
import { readWords } from "../language";
import { switchLanguage } from "../language-actions";
import { readKeptForm } from "../sent-form";
import { requireActor } from "../session";
import { signOutAction } from "../sign-in/actions";
import { senderMark } from "../sign-in/session-token";
import { switchPost } from "./acting-post-actions";

export default async function DeskLayout({ children }: Readonly<{ children: ReactNode }>) {
  const actor = await requireActor();
  const path = pathOf((await headers()).get("x-nguon-path") ?? "");
  const { accountId } = actor;
  const words = await readWords();
  return (
    <SiteLayout
      actions={{ post: switchPost, language: switchLanguage, signOut: signOutAction }}
      kept={{ path, kept: await readKeptForm(accountId, path), sender: await senderMark(accountId) }}
      search={words.search.box}
      view={layoutViewOf(actor, words, { path, at: now(), on: today() })}
    >
      {children}
    </SiteLayout>
  );
}

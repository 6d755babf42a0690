import { headers } from "next/headers";
import type { ReactNode } from "react";
import { layoutViewOf } from "@/components/layout/layout-view";
import { SiteLayout } from "@/components/layout/site-layout";
import { showKeptForm } from "@/lib/forms/kept-forms-state";
import { pathOf } from "../kept-form";
import { readWords } from "../language";
import { switchLanguage } from "../language-actions";
import { requireActor } from "../session";
import { signOutAction } from "../sign-in/actions";
import { switchPost } from "./acting-post-actions";

export default async function DeskLayout({ children }: Readonly<{ children: ReactNode }>) {
  const actor = await requireActor();
  const path = pathOf((await headers()).get("x-nguon-path") ?? "");
  return (
    <SiteLayout
      actions={{ post: switchPost, language: switchLanguage, signOut: signOutAction }}
      kept={{ path, kept: showKeptForm(actor.accountId, path, Date.now()) }}
      view={layoutViewOf(actor, await readWords(), path)}
    >
      {children}
    </SiteLayout>
  );
}

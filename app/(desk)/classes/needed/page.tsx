import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NeededPage } from "@/components/classes/needed-page";
import { neededView } from "@/lib/classes/queries";
import { isClassKind } from "@/lib/classes/training-class";
import { today } from "@/lib/primitives/clock";
import { firstParam } from "@/lib/primitives/search-params";
import { propose } from "../actions";

export default async function NeededForClassPage({ searchParams }: PageProps<"/classes/needed">) {
  const actor = await requireActor();
  const kind = firstParam((await searchParams).kind);
  const view = (await neededView(actor, isClassKind(kind) ? kind : "awareness", today())) ?? notFound();
  return (
    <NeededPage
      action={propose}
      everyone={newFormState()}
      some={newFormState()}
      view={view}
      words={await readWords()}
    />
  );
}

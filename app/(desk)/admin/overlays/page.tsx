import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { LocalPage } from "@/components/packs/local-page";
import { overlayList } from "@/lib/packs/queries";
import { today } from "@/lib/primitives/clock";
import { endLocalText, enterLocalText } from "./actions";

export default async function OverlaysPage({ searchParams }: PageProps<"/admin/overlays">) {
  const view = (await overlayList(await requireActor())) ?? notFound();
  const { done } = await searchParams;
  return (
    <LocalPage
      actions={{ enterLocalText, endLocalText }}
      done={typeof done === "string" ? done : null}
      initial={{ enterLocalText: newFormState(), endLocalText: newFormState() }}
      on={today()}
      view={view}
      words={await readWords()}
    />
  );
}

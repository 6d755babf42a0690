import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { DeskPage } from "@/components/desk/desk-page";
import { deskView } from "@/lib/desk/queries";
import { today } from "@/lib/primitives/clock";

export default async function MyDeskPage() {
  const actor = await requireActor();
  return <DeskPage view={await deskView(actor, today())} words={await readWords()} />;
}

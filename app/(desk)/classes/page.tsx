import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ClassesPage } from "@/components/classes/classes-page";
import { classListView } from "@/lib/classes/queries";
import { today } from "@/lib/primitives/clock";

export default async function TrainingClassesPage() {
  const actor = await requireActor();
  const view = (await classListView(actor, today())) ?? notFound();
  return <ClassesPage view={view} words={await readWords()} />;
}

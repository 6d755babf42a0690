import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PrintedList } from "@/components/classes/printed-list";
import { classView } from "@/lib/classes/class-queries";
import { today } from "@/lib/primitives/clock";

export default async function ClassListPage({ params }: PageProps<"/classes/[classId]/list">) {
  const actor = await requireActor();
  const view = (await classView(actor, (await params).classId, today())) ?? notFound();
  return <PrintedList view={view} words={await readWords()} />;
}

import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { MeetingPage } from "@/components/batches/meeting-page";
import { meetingView } from "@/lib/batches/asking-queries";
import { askMeetingPapers } from "../../../batches/actions";

export default async function CellMeetingPage({ params }: PageProps<"/units/[unitId]/meeting">) {
  const actor = await requireActor();
  const { unitId } = await params;
  const view = (await meetingView(actor, unitId)) ?? notFound();
  const act = { action: askMeetingPapers, initial: newFormState() };
  return <MeetingPage act={act} view={view} words={await readWords()} />;
}

import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PacketPage } from "@/components/batches/packet-page";
import { auditedDossier } from "@/lib/batches/asking-queries";
import { today } from "@/lib/primitives/clock";
import { askPacket } from "../../../batches/actions";

export default async function CasePacketPage({ params }: PageProps<"/admissions/[caseId]/packet">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const view = (await auditedDossier(actor, caseId, today())) ?? notFound();
  const act = { action: askPacket, initial: newFormState({ caseId }) };
  return <PacketPage act={act} view={view} words={await readWords()} />;
}

import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CropPage } from "@/components/files/crop-page";
import { auditedCropView } from "@/lib/files/queries";
import { frameSchema } from "@/lib/files/schema";
import { today } from "@/lib/primitives/clock";
import { cropPortrait } from "../../actions";

/** As large as it fits, in the middle. */
const centred = { width: 100, left: 50, top: 50 } as const;

export default async function CropPortraitPage({
  params,
  searchParams,
}: PageProps<"/dossiers/[caseId]/files/[fileId]/crop">) {
  const actor = await requireActor();
  const { caseId, fileId: attachmentId } = await params;
  const view = (await auditedCropView(actor, { caseId, attachmentId }, today())) ?? notFound();
  const asked = frameSchema.safeParse(await searchParams);
  const frame = asked.success ? asked.data : centred;
  const values = Object.fromEntries(Object.entries(frame).map(([name, value]) => [name, String(value)]));
  const act = { action: cropPortrait, initial: newFormState({ caseId, attachmentId, ...values }) };
  return <CropPage act={act} frame={frame} view={view} words={await readWords()} />;
}

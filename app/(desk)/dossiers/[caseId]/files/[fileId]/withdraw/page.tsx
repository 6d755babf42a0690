import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { WithdrawPage } from "@/components/files/withdraw-page";
import { auditedWithdrawalView } from "@/lib/files/queries";
import { today } from "@/lib/primitives/clock";
import { withdraw } from "../../actions";

type Props = PageProps<"/dossiers/[caseId]/files/[fileId]/withdraw">;

export default async function WithdrawFilePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { caseId, fileId: attachmentId } = await params;
  const { version } = await searchParams;
  const shown = typeof version === "string" ? Number.parseInt(version, 10) : null;
  const view = (await auditedWithdrawalView(actor, { caseId, attachmentId }, shown, today())) ?? notFound();
  const act = {
    action: withdraw,
    initial: newFormState({ caseId, attachmentId, version: String(view.version.version) }),
  };
  return <WithdrawPage act={act} view={view} words={await readWords()} />;
}

import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { IssuedPage } from "@/components/documents/issued-page";
import { auditedIssuedPaper } from "@/lib/documents/issued-queries";
import { officeProgram } from "@/lib/documents/page/office-state";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { markPaper, retractMark } from "../../forms/actions";

export default async function IssuedPaperPage({
  params,
  searchParams,
}: PageProps<"/admissions/[caseId]/issued/[paperId]">) {
  const actor = await requireActor();
  const { caseId, paperId } = await params;
  const on = today();
  const view = (await auditedIssuedPaper(actor, caseId, paperId, on)) ?? notFound();
  const ofPaper = { caseId, paperId };
  return (
    <IssuedPage
      acts={{
        mark: { action: markPaper, initial: newFormState({ ...ofPaper, on }) },
        retract: { action: retractMark, initialOf: (state) => newFormState({ ...ofPaper, state }) },
      }}
      officePdf={officeProgram() !== null}
      done={paramOrNull((await searchParams).done)}
      view={view}
      words={await readWords()}
    />
  );
}

import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { doneFrom } from "@/components/dossier/done-notice";
import { SectionPage } from "@/components/dossier/section/section-page";
import { SectionReview } from "@/components/dossier/section/section-review";
import { SectionWrite, startingText } from "@/components/dossier/section/section-write";
import { auditedSectionView } from "@/lib/dossier/queries";
import { placeOf } from "@/lib/dossier/review/points";
import * as actions from "../../../actions";

/** The row a remark is to be about, from the link beside it. */
const placeAsked = (row: string | string[] | undefined): string =>
  typeof row === "string" && row ? placeOf("row", row) : "";

export default async function DossierSectionPage({
  params,
  searchParams,
}: PageProps<"/dossiers/[caseId]/sections/[number]">) {
  const actor = await requireActor();
  const { caseId, number } = await params;
  const view = (await auditedSectionView(actor, caseId, Number(number))) ?? notFound();
  const query = await searchParams;
  const words = await readWords();
  const place = { caseId, number, version: String(view.version) };
  const answer = view.unansweredRemark?.draft ?? "";
  return (
    <SectionPage done={doneFrom(query)} view={view} words={words}>
      {view.draftPlace && (
        <SectionWrite
          action={actions.writeSection}
          draftPlace={view.draftPlace}
          initial={newFormState({ ...place, content: startingText(view), answer })}
          isEditing={query.edit === "yes"}
          view={view}
          words={words}
        />
      )}
      {view.review && (
        <SectionReview
          desk={view.review}
          forms={{
            pass: { action: actions.passSection, initial: newFormState(place) },
            back: { action: actions.returnSection, initial: newFormState({ ...place, place: placeAsked(query.at) }) },
            note: { action: actions.writeReviewNote, initial: newFormState({ caseId, number }) },
            keys: { action: actions.switchKeys, initial: newFormState({ caseId, number }) },
          }}
          view={view}
          words={words}
        />
      )}
    </SectionPage>
  );
}

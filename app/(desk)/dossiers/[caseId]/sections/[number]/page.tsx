import { notFound } from "next/navigation";
import { untouched } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { SectionPage } from "@/components/dossier/section-page";
import { SectionReview } from "@/components/dossier/section-review";
import { SectionWrite, startingText } from "@/components/dossier/section-write";
import { auditedSectionView } from "@/lib/dossier/queries";
import * as actions from "../../../actions";
import { doneIn } from "../../../done";

export default async function DossierSectionPage({
  params,
  searchParams,
}: PageProps<"/dossiers/[caseId]/sections/[number]">) {
  const actor = await requireActor();
  const { caseId, number } = await params;
  const view = (await auditedSectionView(actor, caseId, Number(number))) ?? notFound();
  const asked = await searchParams;
  const words = await readWords();
  const place = { caseId, number, version: String(view.version) };
  const answer = view.toAnswer?.draft ?? "";
  return (
    <SectionPage done={doneIn(asked)} view={view} words={words}>
      {view.draftPlace && (
        <SectionWrite
          action={actions.writeSection}
          draftPlace={view.draftPlace}
          initial={untouched({ ...place, content: startingText(view), answer })}
          isEditing={asked.edit === "yes"}
          view={view}
          words={words}
        />
      )}
      {view.mayReview && (
        <SectionReview
          back={{ action: actions.returnSection, initial: untouched(place) }}
          pass={{ action: actions.passSection, initial: untouched(place) }}
          view={view}
          words={words}
        />
      )}
    </SectionPage>
  );
}

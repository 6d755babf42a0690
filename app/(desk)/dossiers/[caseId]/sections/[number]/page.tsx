import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { SectionFindings } from "@/components/dossier/checks/finding-list";
import { TypedFindings } from "@/components/dossier/checks/typed-findings";
import { doneFrom } from "@/components/dossier/done-notice";
import { SectionPage } from "@/components/dossier/section/section-page";
import { SectionReview } from "@/components/dossier/section/section-review";
import { SectionWrite, startingText } from "@/components/dossier/section/section-write";
import { findingsAt } from "@/lib/dossier/checks/queries";
import { auditedSectionView } from "@/lib/dossier/queries";
import { today } from "@/lib/primitives/clock";
import * as actions from "../../../actions";

export default async function DossierSectionPage({
  params,
  searchParams,
}: PageProps<"/dossiers/[caseId]/sections/[number]">) {
  const actor = await requireActor();
  const { caseId, number } = await params;
  const view = (await auditedSectionView(actor, caseId, Number(number))) ?? notFound();
  const checked = await findingsAt(actor, caseId, view.item.number, today());
  const query = await searchParams;
  const words = await readWords();
  const place = { caseId, number, version: String(view.version) };
  const answer = view.unansweredRemark?.draft ?? "";
  return (
    <SectionPage
      done={doneFrom(query)}
      findings={
        <SectionFindings
          act={{ action: actions.answerFinding, initialOf: (key) => newFormState({ caseId, number, key }) }}
          findings={checked?.findings ?? []}
          isHeld={query.held === "yes"}
          open={typeof query.explain === "string" ? query.explain : null}
          view={view}
          words={words}
        />
      }
      view={view}
      words={words}
    >
      {view.draftPlace && checked?.typing && (
        <TypedFindings
          known={checked.typing}
          number={view.item.number}
          rowId={null}
          words={{ locale: words.layout.form.locale, title: words.historyChecks.whileTyping }}
        >
          <SectionWrite
            action={actions.writeSection}
            draftPlace={view.draftPlace}
            initial={newFormState({ ...place, content: startingText(view), answer })}
            isEditing={query.edit === "yes"}
            view={view}
            words={words}
          />
        </TypedFindings>
      )}
      {view.mayReview && (
        <SectionReview
          back={{ action: actions.returnSection, initial: newFormState(place) }}
          pass={{ action: actions.passSection, initial: newFormState(place) }}
          view={view}
          words={words}
        />
      )}
    </SectionPage>
  );
}

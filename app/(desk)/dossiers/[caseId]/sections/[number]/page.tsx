import { notFound } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CareItemPage } from "@/components/dossier/care/care-item-page";
import { HelpList } from "@/components/dossier/care/help-list";
import { SectionSharing } from "@/components/dossier/care/sharing";
import { SectionFindings, typingWords } from "@/components/dossier/checks/finding-list";
import { TypedFindings } from "@/components/dossier/checks/typed-findings";
import { doneFrom } from "@/components/dossier/done-notice";
import { contentIn, ItemWrite } from "@/components/dossier/rows/item-write";
import { SectionPage } from "@/components/dossier/section/section-page";
import { SectionReview } from "@/components/dossier/section/section-review";
import { answersBegun, SectionWrite, startingText, TextWrite } from "@/components/dossier/section/section-write";
import { auditedCareItem } from "@/lib/dossier/care/queries";
import { fieldsOf } from "@/lib/dossier/history/item-fields";
import { typedValues } from "@/lib/dossier/history/values";
import { auditedSectionView, type SectionView } from "@/lib/dossier/queries";
import { placeOf } from "@/lib/dossier/review/points";
import { paramOrNull } from "@/lib/primitives/search-params";
import * as actions from "../../../actions";
import * as care from "../../../care-actions";
import * as rows from "./rows/actions";

/** The boxes of an item as its form shows them, with the answers that were begun. */
const boxesState = (view: SectionView) => {
  const { says, values } = contentIn(view);
  const boxes = typedValues(fieldsOf(view.item.number)?.fields ?? [], values);
  // Nobody has answered yet whether there is anything to declare.
  const first = { ...boxes, ...answersBegun(view) };
  return view.version === 0 ? newFormState(first) : newEditState({ says, ...first }, { says, ...boxes });
};

/** The row a remark is to be about, from the link beside it. */
const placeAsked = (row: string | string[] | undefined): string =>
  typeof row === "string" && row ? placeOf("row", row) : "";

export default async function DossierSectionPage({
  params,
  searchParams,
}: PageProps<"/dossiers/[caseId]/sections/[number]">) {
  const actor = await requireActor();
  const { caseId, number } = await params;
  const query = await searchParams;
  const words = await readWords();
  if (actor.actingPost.role === "mentor") {
    const item = (await auditedCareItem(actor, caseId, Number(number))) ?? notFound();
    const help = { action: care.writeHelp, initial: newFormState() };
    return <CareItemPage done={doneFrom(query)} {...help} view={item} words={words} />;
  }
  const view = (await auditedSectionView(actor, caseId, Number(number))) ?? notFound();
  const place = { caseId, number, version: String(view.version) };
  return (
    <SectionPage
      done={doneFrom(query)}
      findings={
        <SectionFindings
          act={{ action: actions.answerFinding, initialOf: (key) => newFormState({ caseId, number, key }) }}
          findings={view.findings}
          isHeld={query.held === "yes"}
          open={paramOrNull(query.explain)}
          view={view}
          words={words}
        />
      }
      view={view}
      words={words}
    >
      {view.draftPlace && view.typing && (
        <TypedFindings known={view.typing} number={view.item.number} rowId={null} words={typingWords(words)}>
          <SectionWrite isEditing={query.edit === "yes"} view={view} words={words}>
            {fieldsOf(view.item.number) ? (
              <ItemWrite
                findings={view.findings}
                boxes={{ action: rows.writeItem, initial: boxesState(view) }}
                draftPlace={view.draftPlace}
                list={{ action: rows.arrangeRows, initial: newFormState() }}
                send={{ action: rows.sendRows, initial: newFormState(answersBegun(view)) }}
                view={view}
                words={words}
              />
            ) : (
              <TextWrite
                action={actions.writeSection}
                draftPlace={view.draftPlace}
                initial={newFormState({ ...place, content: startingText(view), ...answersBegun(view) })}
                view={view}
                words={words}
              />
            )}
          </SectionWrite>
        </TypedFindings>
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
      {view.help.length > 0 && <HelpList help={view.help} words={words} />}
      {view.sharing && (
        <SectionSharing
          caseId={caseId}
          forms={{
            share: { action: care.shareSection, initial: newFormState() },
            end: { action: care.endShare, initial: newFormState() },
          }}
          mentors={view.sharing}
          number={view.item.number}
          words={words}
        />
      )}
    </SectionPage>
  );
}

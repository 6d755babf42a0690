import type { ReactNode } from "react";
import type { SectionView } from "@/lib/dossier/queries";
import { isReturnable } from "@/lib/dossier/section";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../../layout/menu";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { PrintButton } from "../../ui/print-button";
import { ClosedNotice } from "../closed-notice";
import { type Done, DoneNotice } from "../done-notice";
import { SectionStateTag } from "../section-state-tag";
import { Guidance } from "./guidance";
import { RemarkList } from "./remark-list";
import { SectionNav } from "./section-nav";
import { SectionText } from "./section-text";
import { TextChanges } from "./text-changes";

type Props = Readonly<{
  view: SectionView;
  done: Done;
  /** What the checks find at the item. */
  findings?: ReactNode;
  words: Words;
  children?: ReactNode;
}>;

/** The last action on a section: saved, sent, returned or passed, with its day. */
const lastAct = ({ line }: SectionView, { dossier }: Words): string | null => {
  const { section } = dossier;
  const { state, passedOn, passedByName, returnedOn, sentOn, savedOn } = line;
  if (state === "passed" && passedOn) return section.passedOn(passedByName ?? "", formatDay(passedOn));
  if (state === "returned" && returnedOn) return section.returnedOn(formatDay(returnedOn));
  if (state === "sent" && sentOn) return section.sentOn(formatDay(sentOn));
  return savedOn ? section.savedOn(formatDay(savedOn)) : null;
};

/** The form that returns the item, with a row chosen. */
const remarkAt = (rowId: string): string => `?at=${rowId}#return`;

function Content({ view, words }: Readonly<{ view: SectionView; words: Words }>) {
  const { section } = words.dossier;
  if (view.accepted !== null)
    return (
      <section className="my-6">
        <p className="rounded-lg border border-line border-dashed p-5">{section.beingChanged}</p>
        <h2 className="mt-4 mb-2 font-semibold">
          {section.accepted(view.line.acceptedOn ? formatDay(view.line.acceptedOn) : "")}
        </h2>
        <SectionText number={view.item.number} content={view.accepted} words={words} />
      </section>
    );
  if (!view.reads)
    return (
      <p className="my-6 rounded-lg border border-line border-dashed p-5">
        {view.line.state === "untouched" ? section.empty : section.notReadable}
      </p>
    );
  return (
    <section className="my-6">
      <h2 className="mb-2 font-semibold">{section.content}</h2>
      <SectionText
        content={view.content}
        number={view.item.number}
        remarkAt={view.mayReview && isReturnable(view.line.state) ? remarkAt : undefined}
        words={words}
      />
    </section>
  );
}

function Remarks({ view, words }: Readonly<{ view: SectionView; words: Words }>) {
  const isOpen = (id: string) => view.unanswered.some((each) => each.id === id);
  const open = new Set(view.remarks.flatMap(({ id, pointId }) => (isOpen(id) ? [pointId] : [])));
  // The writer already sees the open points above the form.
  const shown = view.mayWrite ? view.remarks.filter(({ pointId }) => !open.has(pointId)) : view.remarks;
  if (shown.length === 0) return null;
  return (
    <section className="my-8 max-w-3xl">
      <SectionHeading>{words.dossier.section.remarks}</SectionHeading>
      <RemarkList item={{ number: view.item.number, content: view.content }} remarks={shown} words={words} />
    </section>
  );
}

/** One section of the personal history. `children`: the writer's or reviewer's forms; none when the reader only reads. */
export function SectionPage({ view, done, findings, words, children }: Props) {
  const { dossier } = words;
  const { number } = view.item;
  const act = lastAct(view, words);
  return (
    <>
      <PageHeading
        actions={
          <PrintButton label={words.layout.print} of={{ caseId: view.caseId, part: `item-${view.item.number}` }} />
        }
        trail={caseTrail({ id: view.caseId, name: view.person.name, isOwn: view.isApplicant }, words, {
          href: `/dossiers/${view.caseId}`,
          label: dossier.title,
        })}
        subtitle={`${view.person.name} · ${dossier.section.position(number, view.progress.total)}`}
        title={dossier.itemTitle(number, dossier.items[number - 1]?.title ?? "")}
      />
      <DoneNotice done={done} words={words} />
      <ClosedNotice head={view} words={words} />
      <p className="my-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <SectionStateTag
          isChanged={view.line.acceptedOn !== null}
          returnedCount={view.line.returnedCount}
          state={view.line.state}
          words={words}
        />
        {act && <span className="text-muted text-sm">{act}</span>}
      </p>
      {findings}
      {view.mayWrite ? (
        <>
          {children}
          <Remarks view={view} words={words} />
        </>
      ) : (
        <>
          {view.changes && <TextChanges changes={view.changes} words={words} />}
          <Content view={view} words={words} />
          <Remarks view={view} words={words} />
          {children}
          <Guidance folded number={number} tips={view.tips} words={words} />
        </>
      )}
      <SectionNav view={view} words={words} />
    </>
  );
}

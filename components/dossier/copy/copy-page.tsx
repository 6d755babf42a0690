import type { CopyView, ModelPageView, ModelView } from "@/lib/dossier/copy/queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import { Form } from "../../ui/form";
import type { FormBinding } from "../../ui/form-state";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { DoneNotice, Notice } from "../../ui/notice";
import { Tag } from "../../ui/tag";
import { PageVerdict } from "./check-page";
import { Checklist, type PointActs } from "./checklist";

export type CopyActs = Readonly<{ make: FormBinding; writing: PointActs; stamps: PointActs }>;
type Props = Readonly<{ view: CopyView; acts: CopyActs; done: string | null; on: Day; words: Words }>;
type OfModel = Omit<Props, "done"> & Readonly<{ model: ModelView }>;

/** Where no model can be made yet: why, and what comes first. */
function NotYet({ view, words }: Pick<Props, "view" | "words">) {
  const { copying } = words;
  if (view.mayMake || view.model) return null;
  const { openItems } = view;
  return (
    <Notice title={copying.notYet} tone="info">
      {openItems.length > 0 ? copying.itemsOpen(openItems.length, openItems.join(", ")) : copying.waitsForCommittee}
    </Notice>
  );
}

function MakeModel({ view, acts, words }: Pick<Props, "view" | "acts" | "words">) {
  const { copying } = words;
  if (!view.mayMake) return null;
  const { model } = view;
  return (
    <section className="my-6 rounded-lg border border-line border-l-4 border-l-accent bg-wash p-5 print:hidden">
      <h2 className="font-semibold text-lg">{model ? copying.makeAgainTitle : copying.makeTitle}</h2>
      <p className="mt-1 text-muted">{model ? copying.makeAgainHint : copying.makeHint}</p>
      <Form
        action={acts.make.action}
        fields={[{ name: "caseId", kind: "hidden", label: "", value: view.caseId }]}
        initial={acts.make.initial}
        submit={model ? copying.makeAgain : copying.make}
        words={words.layout.form}
      />
    </section>
  );
}

/** What differs from the model: exactly the pages and items to copy again, and the items that are being written. */
function Changes({ view, model, words }: Pick<OfModel, "view" | "model" | "words">) {
  const { copying } = words;
  return (
    <>
      {model.changed.length > 0 && (
        <Notice title={copying.changedTitle(model.changed.length)} tone="warning">
          <ul>
            {model.changed.map(({ name, items }) => (
              <li key={name}>{copying.changedPage(name, items.join(", "))}</li>
            ))}
          </ul>
        </Notice>
      )}
      {view.openItems.length > 0 && (
        <Notice tone="warning">{copying.beingWritten(view.openItems.length, view.openItems.join(", "))}</Notice>
      )}
    </>
  );
}

function PageState({ page, isChanged, words }: Readonly<{ page: ModelPageView; isChanged: boolean; words: Words }>) {
  const { states } = words.copying;
  if (isChanged) return <Tag tone="warning">{states.changed}</Tag>;
  if (!page.mark) return <span className="text-muted text-sm">{states.open}</span>;
  return page.mark.outcome === "accepted" ? (
    <Tag tone="success">{states.accepted}</Tag>
  ) : (
    <Tag tone="danger">{states.returned}</Tag>
  );
}

/** The pages of the model, each with what was said of its copy. */
function Pages({ view, model, words }: Pick<OfModel, "view" | "model" | "words">) {
  const { copying } = words;
  return (
    <section>
      <SectionHeading>{copying.pages}</SectionHeading>
      <p className="text-muted">{copying.pagesAccepted(model.progress.accepted, model.progress.pages)}</p>
      <ul className="my-3 divide-y divide-line border-line border-y">
        {model.pages.map((page) => (
          <li className="py-2" key={page.name}>
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <a
                className="link inline-flex min-h-9 items-center"
                href={`/dossiers/${view.caseId}/copy/pages/${page.name}`}
              >
                {copying.pageWithItems(page.name, [...new Set(page.blocks.map(({ item }) => item))].join(", "))}
              </a>
              <PageState isChanged={model.changed.some(({ name }) => name === page.name)} page={page} words={words} />
            </div>
            {page.mark?.outcome === "returned" && <PageVerdict page={page} words={words} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To the step that sends the history to be verified, with the day of the stamps. */
function NextStep({ view, model, words }: Pick<OfModel, "view" | "model" | "words">) {
  const { copying } = words;
  const stamp = model.points.find(({ point }) => point === "stampPages")?.confirmed;
  if (!model.progress.isDone || model.changed.length > 0) return null;
  return (
    <Notice title={copying.doneTitle} tone="success">
      <p>{copying.doneHint}</p>
      {view.maySendToVerification && stamp && (
        <p className="mt-3 print:hidden">
          <LinkButton href={`/admissions/${view.caseId}/steps/sendToVerification?sealedOn=${stamp.on}`}>
            {copying.send}
          </LinkButton>
        </p>
      )}
    </Notice>
  );
}

function Model({ view, model, acts, on, words }: OfModel) {
  const { copying } = words;
  return (
    <>
      <p className="my-3">
        <strong className="text-lg">{copying.codeOf(model.code, model.version)}</strong>
        <span className="block text-muted">{copying.made(model.madeByName, formatDay(model.madeOn))}</span>
      </p>
      {!model.isReadable && <Notice tone="error">{copying.unreadable}</Notice>}
      <Changes model={model} view={view} words={words} />
      <NextStep model={model} view={view} words={words} />
      <p className="my-4 print:hidden">
        <LinkButton href={`/dossiers/${view.caseId}/copy/model`} tone="quiet">
          {copying.openModel}
        </LinkButton>
      </p>
      <Checklist
        model={model}
        on={on}
        stamps={view.mayJudge ? acts.stamps : null}
        view={view}
        words={words}
        writing={view.mayConfirm ? acts.writing : null}
      />
      <Pages model={model} view={view} words={words} />
    </>
  );
}

/** The handwritten copy: its model, the checklist of copying, and its pages. */
export function CopyPage({ view, acts, done, on, words }: Props) {
  const { copying, dossier } = words;
  return (
    <>
      <DoneNotice done={done} sentences={copying.done} />
      <PageHeading
        subtitle={view.person.name}
        title={copying.title}
        trail={caseTrail({ id: view.caseId, name: view.person.name, isOwn: view.isApplicant }, words, {
          href: `/dossiers/${view.caseId}`,
          label: dossier.title,
        })}
      />
      <NotYet view={view} words={words} />
      {view.model && <Model acts={acts} model={view.model} on={on} view={view} words={words} />}
      <MakeModel acts={acts} view={view} words={words} />
    </>
  );
}

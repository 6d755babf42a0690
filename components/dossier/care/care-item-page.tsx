import type { CareItemView } from "@/lib/dossier/care/queries";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../../layout/menu";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { ClosedNotice } from "../closed-notice";
import { type Done, DoneNotice } from "../done-notice";
import { Guidance } from "../section/guidance";
import { SectionText } from "../section/section-text";
import { SectionStateTag } from "../section-state-tag";
import { HelpList } from "./help-list";

type Props = Readonly<{
  view: CareItemView;
  done: Done;
  action: FormAction;
  initial: FormState;
  words: Words;
}>;

/** For a mentor: one item by its state, the words of help on it, and its text where it is shared. */
export function CareItemPage({ view, done, action, initial, words }: Props) {
  const { care, dossier } = words;
  const { caseId, item, line } = view;
  return (
    <>
      <PageHeading
        subtitle={`${view.person.name} · ${dossier.section.position(item.number, view.total)}`}
        title={dossier.itemTitle(item.number, dossier.items[item.number - 1]?.title ?? "")}
        trail={caseTrail({ id: caseId, name: view.person.name, isOwn: false }, words, {
          href: `/dossiers/${caseId}`,
          label: dossier.title,
        })}
      />
      <DoneNotice done={done} words={words} />
      <ClosedNotice head={view} words={words} />
      <p className="my-4">
        <SectionStateTag
          isChanged={line.acceptedOn !== null}
          returnedCount={line.returnedCount}
          state={line.state}
          words={words}
        />
      </p>
      {view.isShared ? (
        <section className="my-6">
          <h2 className="mb-2 font-semibold">{care.content}</h2>
          <SectionText content={view.content} number={item.number} words={words} />
        </section>
      ) : (
        <p className="my-6 max-w-3xl rounded-lg border border-line border-dashed p-5">{care.notShared}</p>
      )}
      <Guidance folded number={item.number} tips={view.tips} words={words} />
      <HelpList help={view.help} words={words} />
      {view.mayWriteHelp && (
        <section className="my-8">
          <SectionHeading>{care.write}</SectionHeading>
          <Form
            action={action}
            fields={[
              { name: "caseId", label: "", kind: "hidden", value: caseId },
              { name: "number", label: "", kind: "hidden", value: `${item.number}` },
              { name: "text", label: care.help, hint: care.helpHint, kind: "prose", max: 1_000, rows: 4 },
            ]}
            initial={initial}
            submit={care.submit}
            words={words.layout.form}
          />
        </section>
      )}
    </>
  );
}

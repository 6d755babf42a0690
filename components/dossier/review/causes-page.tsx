import type { CauseList } from "@/lib/dossier/review/cause-queries";
import type { Cause } from "@/lib/dossier/review/causes";
import { longestCause } from "@/lib/dossier/review/phrases";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { OneButton } from "./one-button";
import { causeLabel } from "./point-options";

type Props = Readonly<{
  view: CauseList;
  actions: Readonly<Record<"add" | "rename" | "retire" | "restore", FormAction>>;
  initialOf: (values: Readonly<Record<string, string>>) => FormState;
  /** The same for a form that edits. */
  editOf: (causeId: string, name: string) => FormState;
  isDone: boolean;
  words: Words;
}>;

function CauseRow({ cause, view, actions, initialOf, editOf, words }: Props & Readonly<{ cause: Cause }>) {
  const { causeList } = words.sectionReview;
  const { value, name, isRetired } = cause;
  const label = causeLabel({ cause: value, causeName: name }, words) ?? value;
  const act = isRetired ? "restore" : "retire";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-1">
      <span>{label}</span>
      {view.mayKeep && (
        <OneButton
          action={actions[act]}
          initial={initialOf({ cause: value })}
          label={causeList[act]}
          spoken={causeList[`${act}Of`](label)}
          words={words}
        />
      )}
      {view.mayKeep && name !== null && !isRetired && (
        <details className="w-full">
          <summary className="link min-h-9 cursor-pointer py-1.5 text-sm">{causeList.renameOf(name)}</summary>
          <Form
            action={actions.rename}
            fields={[
              { name: "causeId", kind: "hidden", label: "" },
              { name: "name", kind: "line", label: causeList.name, max: longestCause },
            ]}
            initial={editOf(value, name)}
            submit={causeList.rename}
            tone="quiet"
            words={words.layout.form}
          />
        </details>
      )}
    </li>
  );
}

/** The causes a reviewer chooses from: shipped, the committee's own, and those no longer used. */
export function CausesPage(props: Props) {
  const { view, actions, initialOf, isDone, words } = props;
  const { causeList, settings } = words.sectionReview;
  const used = view.causes.filter(({ isRetired }) => !isRetired);
  const groups = [
    { title: causeList.shipped, causes: used.filter(({ name }) => name === null) },
    { title: causeList.own, causes: used.filter(({ name }) => name !== null) },
    { title: causeList.retired, causes: view.causes.filter(({ isRetired }) => isRetired) },
  ];
  return (
    <>
      <PageHeading
        subtitle={causeList.hint}
        title={causeList.title}
        trail={[placeOf("cases", words), { href: "/dossiers/review", label: settings.title }]}
      />
      {isDone && <Notice tone="success">{causeList.done}</Notice>}
      {!view.mayKeep && <Notice tone="info">{causeList.reviewerOnly}</Notice>}
      {groups.map(({ title, causes }) => (
        <section key={title}>
          {(causes.length > 0 || title === causeList.own) && <SectionHeading>{title}</SectionHeading>}
          {causes.length === 0 && title === causeList.own && <p className="text-muted">{causeList.none}</p>}
          <ul className="max-w-3xl divide-y divide-line">
            {causes.map((cause) => (
              <CauseRow {...props} cause={cause} key={cause.value} />
            ))}
          </ul>
        </section>
      ))}
      {view.mayKeep && (
        <Form
          action={actions.add}
          fields={[{ name: "name", kind: "line", label: causeList.name, max: longestCause }]}
          initial={initialOf({})}
          submit={causeList.add}
          words={words.layout.form}
        />
      )}
    </>
  );
}

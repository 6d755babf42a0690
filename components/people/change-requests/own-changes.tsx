import type { ChangeRequestView, OwnChangesView } from "@/lib/people/change-requests/queries";
import type { ChangeField } from "@/lib/people/change-requests/schema";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { DoneNotice } from "../../ui/notice";
import { Tag } from "../../ui/tag";
import { decisionField, identityFields } from "../person-form";
import { ChangedFields, Grounds } from "./request";

type Sent = Readonly<{ action: FormAction; initial: FormState }>;
type Props = Readonly<{
  view: OwnChangesView;
  on: Day;
  done: string | null;
  ask: Sent;
  withdraw: Sent;
  read: Sent;
  words: Words;
}>;

/** The fields offered, as the form that corrects a person has them, then why and by which paper. */
const askFields = (offered: readonly ChangeField[], hasId: boolean, on: Day, words: Words): FieldSpec[] => {
  const { own } = words.changes;
  const { form } = words.people;
  const fields = [
    ...identityFields(words, on, hasId ? form.nationalIdKept : form.nationalIdHint),
    { ...decisionField(words, on), optional: false },
  ];
  return [
    ...fields.filter(({ name }) => offered.some((field) => field === name)),
    { name: "reason", label: own.reason, kind: "prose", max: 1_000, rows: 2 },
    { name: "paper", label: own.paper, hint: own.paperHint, kind: "line", max: 200 },
  ];
};

type OneProps = Readonly<{ request: ChangeRequestView; words: Words }> & Pick<Props, "withdraw" | "read">;

function OwnRequest({ request, withdraw, read, words }: OneProps) {
  const { own, request: said } = words.changes;
  const { id, state, isRead } = request;
  const which: FieldSpec = { name: "changeId", label: "", kind: "hidden", value: id };
  return (
    <li className="py-4">
      <p className="flex flex-wrap items-center gap-3">
        <span className="font-medium">{said.asked(formatDay(request.askedOn))}</span>
        <Tag tone={state === "waiting" ? "info" : state === "answered" ? "success" : "plain"}>{said.states[state]}</Tag>
      </p>
      <ChangedFields request={request} words={words} />
      <Grounds request={request} words={words} />
      {state === "waiting" && (
        <>
          <p className="text-muted text-sm">{own.waits}</p>
          <Form {...withdraw} fields={[which]} submit={own.withdraw} tone="quiet" words={words.layout.form} />
        </>
      )}
      {state === "answered" && !isRead && (
        <Form {...read} fields={[which]} submit={own.read} tone="quiet" words={words.layout.form} />
      )}
    </li>
  );
}

/** The name and, once admitted, the birth day are corrected another way, and the page says which. */
function NotAsked({ view, words }: Pick<Props, "view" | "words">) {
  const { own } = words.changes;
  const { page } = words.people;
  const fixed = [
    { label: own.name, value: view.name, hint: own.nameHint },
    ...(view.isAdmitted
      ? [{ label: page.bornOn, value: formatDay(view.values.bornOn as Day), hint: own.bornFixed }]
      : []),
  ];
  return (
    <dl className="max-w-2xl space-y-4">
      {fixed.map(({ label, value, hint }) => (
        <div key={label}>
          <dt className="font-medium">{label}</dt>
          <dd>{value}</dd>
          <dd className="text-muted text-sm">{`${hint} (${own.source})`}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the register holds of the reader, the form that asks for corrections, and what was asked before. */
export function OwnChangesPage({ view, on, done, ask, withdraw, read, words }: Props) {
  const { title, own, done: sentences } = words.changes;
  const isOpen = ({ state, isRead }: ChangeRequestView) => state === "waiting" || (state === "answered" && !isRead);
  const listed = (requests: readonly ChangeRequestView[]) => (
    <ul className="max-w-4xl divide-y divide-line">
      {requests.map((request) => (
        <OwnRequest key={request.id} read={read} request={request} withdraw={withdraw} words={words} />
      ))}
    </ul>
  );
  const ended = view.requests.filter((request) => !isOpen(request));
  return (
    <>
      <PageHeading
        subtitle={own.intro}
        title={title}
        trail={[{ href: "/account/card", label: words.layout.account.card }]}
      />
      <DoneNotice done={done} sentences={sentences} />
      {listed(view.requests.filter(isOpen))}
      {!view.requests.some(({ state }) => state === "waiting") && (
        <section>
          <SectionHeading>{own.ask}</SectionHeading>
          <NotAsked view={view} words={words} />
          <Form
            {...ask}
            fields={askFields(view.offered, view.values.nationalId !== "", on, words)}
            submit={own.submit}
            words={words.layout.form}
          />
        </section>
      )}
      {ended.length > 0 && (
        <section>
          <SectionHeading>{own.history}</SectionHeading>
          {listed(ended)}
        </section>
      )}
    </>
  );
}

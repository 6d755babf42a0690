import type { ChangeView } from "@/lib/people/change-requests/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { Tag } from "../../ui/tag";
import { answerFields } from "./answer-fields";
import { ChangedFields, Grounds } from "./request";

type Props = Readonly<{
  view: ChangeView;
  isAnswered: boolean;
  action: FormAction;
  initial: FormState;
  words: Words;
}>;

/** One request for whoever keeps the record: old and new side by side, and the answer to each field. */
export function ChangePage({ view, isAnswered, action, initial, words }: Props) {
  const { changes } = words;
  const { request, person } = view;
  const isWaiting = request.state === "waiting";
  return (
    <>
      <PageHeading
        actions={
          <LinkButton href={`/people/${person.id}`} tone="quiet">
            {changes.answering.person}
          </LinkButton>
        }
        subtitle={`${person.unit}. ${changes.request.asked(formatDay(request.askedOn))}.`}
        title={changes.answering.titleOf(person.name)}
        trail={[placeOf("units", words), { href: "/people/changes", label: changes.title }]}
      />
      {isAnswered && !isWaiting && <Notice tone="success">{changes.done.answer}</Notice>}
      {!isWaiting && (
        <p>
          <Tag tone={request.state === "answered" ? "success" : "plain"}>{changes.request.states[request.state]}</Tag>
        </p>
      )}
      <ChangedFields request={request} words={words} />
      <Grounds request={request} words={words} />
      {isWaiting && request.fields && (
        <section>
          <SectionHeading>{changes.request.answer}</SectionHeading>
          <p className="max-w-2xl text-muted">{changes.answering.intro}</p>
          <Form
            action={action}
            fields={answerFields(view, words)}
            initial={initial}
            submit={changes.answering.submit}
            words={words.layout.form}
          />
        </section>
      )}
    </>
  );
}

import type { ReactNode } from "react";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { FactList } from "../ui/fact-list";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { Beside } from "../ui/forms/beside";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";

/** Props of every form of the log. */
export type EntryProps = Readonly<{ action: FormAction; initial: FormState; words: Words; on: string }>;

type Props = EntryProps &
  Readonly<{
    log: Readonly<{ caseId: string; name: string; unit?: string; isLogOpen: boolean }>;
    title: string;
    subtitle: string;
    fields: readonly FieldSpec[];
    submit: string;
    /** Why there is no form; by default, that the log is closed. */
    closed?: string;
    /** What stands beside the form, and whether it is to be read first, also on a phone. */
    matter?: ReactNode;
    isMatterFirst?: boolean;
    children?: ReactNode;
  }>;

/** Whom an entry is about. */
function About({ log, words }: Readonly<{ log: Props["log"]; words: Words }>) {
  const { beside } = words.admissions;
  return (
    <FactList
      isNarrow
      facts={[
        { label: beside.person, value: <a href={`/admissions/${log.caseId}`}>{log.name}</a> },
        ...(log.unit ? [{ label: beside.unit, value: log.unit }] : []),
      ]}
    />
  );
}

/** One form of the log on a page of its own. */
export function EntryFormPage({
  log,
  title,
  subtitle,
  fields,
  submit,
  action,
  initial,
  words,
  closed,
  matter,
  isMatterFirst = false,
  children,
}: Props) {
  const hidden: FieldSpec[] = [{ name: "caseId", label: "", kind: "hidden" }];
  return (
    <>
      <PageHeading
        trail={[
          placeOf("cases", words),
          { href: `/admissions/${log.caseId}`, label: log.name },
          { href: `/admissions/${log.caseId}/log`, label: words.mentoring.title },
        ]}
        subtitle={subtitle}
        title={title}
      />
      <Beside
        isOpen={isMatterFirst}
        matter={[<About key="about" log={log} words={words} />, matter]}
        title={words.mentoring.beside}
      >
        {children}
        {log.isLogOpen ? (
          <Form
            action={action}
            fields={[...hidden, ...fields]}
            initial={initial}
            submit={submit}
            words={words.layout.form}
          />
        ) : (
          <Notice tone="info">{closed ?? words.mentoring.closed}</Notice>
        )}
      </Beside>
    </>
  );
}

import type { SignInLine } from "@/lib/accounts/own-account/sign-in-queries";
import { formatMoment } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Tag } from "../ui/tag";

type Props = Readonly<{
  lines: readonly SignInLine[];
  action: FormAction;
  initial: FormState;
  words: Words;
}>;

/** Who signed in to one's own account and when, and the way to end all its sessions. */
export function SessionsPage({ lines, action, initial, words }: Props) {
  const { sessions } = words.admin;
  return (
    <>
      <PageHeading subtitle={sessions.intro} title={sessions.title} />
      <ul className="max-w-2xl divide-y divide-line">
        {lines.map(({ at, accepted }) => (
          <li className="flex flex-wrap items-center justify-between gap-2 py-2.5" key={at.getTime()}>
            <span className="tabular-nums">{formatMoment(at)}</span>
            {accepted ? sessions.accepted : <Tag tone="danger">{sessions.refused}</Tag>}
          </li>
        ))}
      </ul>
      <SectionHeading>{sessions.endTitle}</SectionHeading>
      <p className="max-w-2xl">{sessions.endHint}</p>
      <Form action={action} initial={initial} submit={sessions.end} tone="quiet" words={words.layout.form} />
    </>
  );
}

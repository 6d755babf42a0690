import { schemes, textSizes } from "@/lib/accounts/own-account/display";
import type { Words } from "@/lib/text/text";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";

type Props = Readonly<{ action: FormAction; initial: FormState; isSaved: boolean; words: Words }>;

/** Chooses how the app looks to this account. */
export function DisplayForm({ action, initial, isSaved, words }: Props) {
  const { display } = words.admin;
  return (
    <>
      <PageHeading subtitle={display.intro} title={display.title} />
      {isSaved && <Notice tone="success">{display.saved}</Notice>}
      <Form
        action={action}
        fields={[
          {
            name: "scheme",
            label: display.scheme,
            kind: "radio",
            options: schemes.map((value) => ({ value, label: display.schemes[value] })),
          },
          {
            name: "textSize",
            label: display.textSize,
            kind: "radio",
            options: textSizes.map((value) => ({ value, label: display.textSizes[value] })),
          },
        ]}
        initial={initial}
        submit={display.submit}
        words={words.layout.form}
      />
    </>
  );
}

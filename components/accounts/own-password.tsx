import { shortestPassword } from "@/lib/accounts/credentials";
import type { Words } from "@/lib/text/text";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading } from "../ui/heading";

type Props = Readonly<{ action: FormAction; initial: FormState; words: Words }>;

/** Changes the own password. */
export function OwnPassword({ action, initial, words }: Props) {
  const { own } = words.admin;
  return (
    <>
      <PageHeading subtitle={own.after} title={own.title} />
      <Form
        action={action}
        fields={[
          { name: "currentPassword", label: own.current, kind: "password" },
          { name: "newPassword", label: own.wanted, hint: own.hint(shortestPassword), kind: "password" },
          { name: "repeatedPassword", label: own.repeated, kind: "password" },
        ]}
        initial={initial}
        submit={own.submit}
        words={words.layout.form}
      />
    </>
  );
}

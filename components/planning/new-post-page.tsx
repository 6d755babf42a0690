import type { Words } from "@/lib/text/text";
import type { UnitOption } from "@/lib/units/named/choices";
import { placeOf } from "../layout/menu";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { unitChoice } from "../units/unit-choice";
import { postFields } from "./post-fields";

type Props = Readonly<{
  units: readonly UnitOption[];
  action: FormAction;
  initial: FormState;
  words: Words;
}>;

/** Plans successors for a post. */
export function NewPostPage({ units, action, initial, words }: Props) {
  const { planning } = words;
  const { form } = planning;
  return (
    <>
      <PageHeading
        title={form.newTitle}
        trail={[placeOf("goals", words), { href: "/planning", label: planning.title }]}
      />
      <Form
        action={action}
        fields={[unitChoice({ name: "unitId", label: form.unit, units }), ...postFields(words)]}
        initial={initial}
        submit={form.save}
        words={words.layout.form}
      />
    </>
  );
}

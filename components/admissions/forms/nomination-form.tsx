import { nobodyAlike } from "@/lib/people/likeness";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { TermsHere } from "../../help/term";
import { placeOf } from "../../layout/menu";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";
import { nominationFields } from "./nomination-fields";

type Option = Readonly<{ value: string; label: string }>;
type Props = Readonly<{ action: FormAction; initial: FormState; cells: readonly Option[]; on: Day; words: Words }>;

/** Opens a case: only what the first step needs. */
export function NominationForm({ action, initial, cells, on, words }: Props) {
  const { form } = words.admissions;
  return (
    <>
      <PageHeading trail={[placeOf("cases", words)]} subtitle={form.nominateIntro} title={form.nominateTitle} />
      <TermsHere names={["outstanding", "sympathiser"]} words={words} />
      <Form
        action={action}
        fields={nominationFields(cells, nobodyAlike, on, words)}
        initial={initial}
        submit={form.submit}
        words={words.layout.form}
      />
    </>
  );
}

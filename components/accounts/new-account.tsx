import type { PersonChoice } from "@/lib/accounts/queries";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { EmptyState } from "../ui/empty-state";
import { Filter } from "../ui/filter";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading } from "../ui/heading";

type Props = Readonly<{
  people: readonly PersonChoice[];
  q: string;
  action: FormAction;
  initial: FormState;
  words: Words;
}>;

/** Creates an account: search for a person without one, then a username. */
export function NewAccount({ people, q, action, initial, words }: Props) {
  const { create } = words.admin;
  return (
    <>
      <PageHeading
        trail={[placeOf("admin", words), { href: "/admin/accounts", label: words.admin.accounts.title }]}
        title={create.title}
      />
      <Filter
        action="/admin/accounts/new"
        apply={words.admin.accounts.find}
        clear={q ? { href: "/admin/accounts/new", label: words.admin.accounts.clear } : undefined}
        fields={[{ name: "q", label: create.find, kind: "search", value: q }]}
      />
      {people.length === 0 ? (
        <EmptyState hint={create.nobodyHint} title={q ? create.nobodyFound(q) : create.nobody} />
      ) : (
        <Form
          action={action}
          fields={[
            {
              name: "personId",
              label: create.person,
              hint: create.personHint,
              kind: "select",
              options: [{ value: "", label: create.choose }, ...people],
            },
            { name: "username", label: create.username, hint: create.usernameHint, kind: "line", max: 40 },
          ]}
          initial={initial}
          submit={create.submit}
          words={words.layout.form}
        >
          <p className="text-muted">{create.wordHint}</p>
        </Form>
      )}
    </>
  );
}

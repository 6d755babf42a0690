import { postRoles } from "@/lib/accounts/posts";
import type { AccountView, HeldPost } from "@/lib/accounts/queries";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { SectionHeading } from "../ui/heading";
import { unitChoice } from "../units/unit-choice";

/** What an administrator does with an account, each by a form of its own. */
type Task = "activateAccount" | "deactivateAccount" | "endPost" | "grantPost" | "resetPassword";
export type AccountTasks = Readonly<{
  actions: Readonly<Record<Task, FormAction>>;
  initial: Readonly<Record<Task, FormState>>;
}>;

const span = ({ from, to }: HeldPost, words: Words["admin"]["account"]): string => {
  if (to === null) return words.since(from);
  return to === from ? words.never : `${words.since(from)}, ${words.until(to)}`;
};

/** All posts of the person, present ones first. */
export function PostList({ posts, words }: Readonly<{ posts: readonly HeldPost[]; on: Day; words: Words }>) {
  const { account, accounts } = words.admin;
  return (
    <section>
      <SectionHeading>{account.postsTitle}</SectionHeading>
      {posts.length === 0 ? (
        <p className="text-muted">{accounts.noPost}</p>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {posts.map((post) => (
            <li className={`py-3 ${post.open ? "" : "text-muted"}`} key={post.id}>
              <span className="font-medium">{words.steps.roles[post.role]}</span>, {post.unit}
              {post.standsIn && ` (${words.authorisations.mark})`}
              <span className="block text-muted text-sm">{span(post, account)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Choice = Readonly<{ id: string; name: string }>;
type PostFormProps = Readonly<{ action: FormAction; initial: FormState; words: Words; on: Day }>;

/** Gives a post to the person named by the field `person`. */
export function GrantForm({
  person,
  units,
  words,
  on,
  ...sent
}: PostFormProps & Readonly<{ person: FieldSpec; units: readonly Choice[] }>) {
  const { account } = words.admin;
  const fields: FieldSpec[] = [
    person,
    {
      name: "role",
      label: account.role,
      hint: account.roleHint,
      kind: "select",
      options: postRoles.map((role) => ({ value: role, label: words.steps.roles[role] })),
    },
    unitChoice({
      ...{ name: "unitId", label: account.unit },
      units: units.map(({ id, name }) => ({ value: id, label: name })),
    }),
    { name: "from", label: account.from, kind: "day", today: on },
  ];
  return <Form {...sent} fields={fields} submit={account.grant} words={words.layout.form} />;
}

/** Ends one of the given posts. */
export function EndForm({ posts, words, on, ...sent }: PostFormProps & Readonly<{ posts: readonly Choice[] }>) {
  const { account } = words.admin;
  const fields: FieldSpec[] = [
    {
      name: "postId",
      label: account.role,
      kind: "select",
      options: posts.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: "to", label: account.endOn, kind: "day", today: on },
  ];
  return <Form {...sent} fields={fields} submit={account.endPost} tone="quiet" words={words.layout.form} />;
}

type Props = AccountTasks & Readonly<{ view: AccountView; on: Day; words: Words }>;

/** The forms that give and end a post. */
export function PostForms({ view, actions, initial, on, words }: Props) {
  const { account } = words.admin;
  const open = view.posts.filter((post) => post.open);
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <section>
        <SectionHeading>{account.grantTitle}</SectionHeading>
        {view.own ? (
          <p className="text-muted">{account.grantOwn}</p>
        ) : (
          <GrantForm
            action={actions.grantPost}
            initial={initial.grantPost}
            on={on}
            person={{ name: "personId", label: "", kind: "hidden" }}
            units={view.units}
            words={words}
          />
        )}
      </section>
      {open.length > 0 && (
        <section>
          <SectionHeading>{account.endPost}</SectionHeading>
          <EndForm
            action={actions.endPost}
            initial={initial.endPost}
            on={on}
            posts={open.map(({ id, role, unit }) => ({ id, name: `${words.steps.roles[role]}, ${unit}` }))}
            words={words}
          />
        </section>
      )}
    </div>
  );
}

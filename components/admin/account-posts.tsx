import { postRoles } from "@/lib/accounts/posts";
import type { AccountView, HeldPost } from "@/lib/accounts/queries";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Form } from "../ui/form";
import { SectionHeading } from "../ui/heading";
import type { AccountTasks } from "./account-page";

const span = ({ from, to }: HeldPost, words: Words["admin"]["account"]): string => {
  if (to === null) return words.since(from);
  return to === from ? words.never : `${words.since(from)}, ${words.until(to)}`;
};

/** Every post the person holds or held, those still held first. */
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
              <span className="block text-muted text-sm">{span(post, account)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Props = AccountTasks & Readonly<{ view: AccountView; on: Day; words: Words }>;

/** Giving a post and ending one, each in its own short form. */
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
          <Form
            action={actions.grantPost}
            fields={[
              { name: "accountId", label: "", kind: "hidden" },
              {
                name: "role",
                label: account.role,
                kind: "select",
                options: postRoles.map((role) => ({ value: role, label: words.steps.roles[role] })),
              },
              {
                name: "unitId",
                label: account.unit,
                kind: "select",
                options: view.units.map(({ id, name }) => ({ value: id, label: name })),
              },
              { name: "from", label: account.from, kind: "day", today: on },
            ]}
            initial={initial.grantPost}
            submit={account.grant}
            words={words.frame.form}
          />
        )}
      </section>
      {open.length > 0 && (
        <section>
          <SectionHeading>{account.endPost}</SectionHeading>
          <Form
            action={actions.endPost}
            fields={[
              {
                name: "postId",
                label: account.role,
                kind: "select",
                options: open.map(({ id, role, unit }) => ({
                  value: id,
                  label: `${words.steps.roles[role]}, ${unit}`,
                })),
              },
              { name: "to", label: account.endOn, kind: "day", today: on },
            ]}
            initial={initial.endPost}
            submit={account.endPost}
            tone="quiet"
            words={words.frame.form}
          />
        </section>
      )}
    </div>
  );
}

import type { PostsWithoutAccount } from "@/lib/accounts/post-queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Filter } from "../ui/filter";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";
import { EndForm, GrantForm } from "./account-posts";

type FormBinding = Readonly<{ action: FormAction; initial: FormState }>;
type Props = Readonly<{
  view: PostsWithoutAccount;
  q: string;
  on: Day;
  done: string | null;
  grant: FormBinding;
  end: FormBinding;
  words: Words;
}>;

function Posts({ view: { posts }, words }: Pick<Props, "view" | "words">) {
  const { withoutAccount, account, accounts } = words.admin;
  if (posts.length === 0) return <EmptyState hint={withoutAccount.noneHint} title={withoutAccount.none} />;
  return (
    <Table
      brief
      caption={withoutAccount.caption(posts.length)}
      columns={[accounts.name, account.role, account.unit, account.from]}
      rows={posts.map(({ id, name, role, unit, from, to }) => ({
        key: id,
        cells: [name, words.steps.roles[role], unit, to ? `${formatDay(from)}, ${account.until(to)}` : formatDay(from)],
      }))}
    />
  );
}

/** Posts held by people without an account: committee members count at votes whether or not they use the app. */
export function PostsWithoutAccountPage({ view, q, on, done, grant, end, words }: Props) {
  const { admin } = words;
  const { withoutAccount, create } = admin;
  const news = done === "grantPost" ? withoutAccount.granted : done === "endPost" ? admin.done.endPost : null;
  return (
    <>
      <PageHeading
        actions={
          <LinkButton href="/imports" tone="quiet">
            {words.imports.link}
          </LinkButton>
        }
        trail={[placeOf("admin", words), { href: "/admin/accounts", label: admin.accounts.title }]}
        subtitle={withoutAccount.intro}
        title={withoutAccount.title}
      />
      {news && <Notice tone="success">{news}</Notice>}
      <Posts view={view} words={words} />
      <SectionHeading>{admin.account.grantTitle}</SectionHeading>
      <Filter
        action="/admin/posts"
        apply={admin.accounts.find}
        clear={q ? { href: "/admin/posts", label: admin.accounts.clear } : undefined}
        fields={[{ name: "q", label: create.find, kind: "search", value: q }]}
      />
      {view.people.length === 0 ? (
        <EmptyState hint={create.nobodyHint} title={q ? create.nobodyFound(q) : create.nobody} />
      ) : (
        <GrantForm
          {...grant}
          on={on}
          person={{
            name: "personId",
            label: withoutAccount.person,
            hint: create.personHint,
            kind: "select",
            options: [{ value: "", label: create.choose }, ...view.people],
          }}
          units={view.units}
          words={words}
        />
      )}
      {view.posts.length > 0 && (
        <>
          <SectionHeading>{admin.account.endPost}</SectionHeading>
          <EndForm
            {...end}
            on={on}
            posts={view.posts.map(({ id, name, role, unit }) => ({
              id,
              name: `${name}: ${words.steps.roles[role]}, ${unit}`,
            }))}
            words={words}
          />
        </>
      )}
    </>
  );
}

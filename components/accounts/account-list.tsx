import type { AccountLine, AccountList } from "@/lib/accounts/queries";
import { accountPageSize } from "@/lib/accounts/search";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Filter } from "../ui/filter";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Pager } from "../ui/pager";
import { Table } from "../ui/table";
import { Tag } from "../ui/tag";

type Props = Readonly<{ list: AccountList; q: string; done: string | null; words: Words }>;

const address = (q: string, page: number): string =>
  `/admin/accounts?${new URLSearchParams({ ...(q ? { q } : {}), page: String(page) })}`;

const lastSeen = (on: Day | null, never: string): string => (on ? formatDay(on) : never);

/** The list of accounts with their posts, searched by name with or without accents. */
export function AccountListView({ list, q, done, words }: Props) {
  const { accounts } = words.admin;
  const cells = (line: AccountLine) => [
    <a className="link font-medium" href={`/admin/accounts/${line.id}`} key="name">
      {line.name}
    </a>,
    line.username,
    line.unit,
    line.posts.length > 0
      ? line.posts.map(({ role, unit }) => `${words.steps.roles[role]}, ${unit}`).join("; ")
      : accounts.noPost,
    <Tag key="state">{line.active ? accounts.active : accounts.off}</Tag>,
    lastSeen(line.lastSignInOn, accounts.never),
  ];
  return (
    <>
      <PageHeading
        actions={
          <>
            <LinkButton href="/admin/posts" tone="quiet">
              {words.admin.withoutAccount.link}
            </LinkButton>
            <LinkButton href="/admin/accounts/new">{accounts.create}</LinkButton>
          </>
        }
        trail={[placeOf("admin", words)]}
        title={accounts.title}
      />
      {done === "asked" && <Notice tone="success">{words.admin.done.asked}</Notice>}
      <Filter
        action="/admin/accounts"
        apply={accounts.find}
        clear={q ? { href: "/admin/accounts", label: accounts.clear } : undefined}
        fields={[{ name: "q", label: accounts.search, kind: "search", value: q }]}
      />
      {list.lines.length === 0 ? (
        <EmptyState title={accounts.empty} />
      ) : (
        <Table
          caption={accounts.caption(list.total)}
          columns={[
            accounts.name,
            accounts.username,
            accounts.unit,
            accounts.posts,
            accounts.state,
            accounts.lastSignIn,
          ]}
          rows={list.lines.map((line) => ({ key: line.id, cells: cells(line) }))}
        />
      )}
      <Pager
        hrefOf={(page) => address(q, page)}
        page={list.page}
        pageSize={accountPageSize}
        total={list.total}
        words={words.layout}
      />
    </>
  );
}

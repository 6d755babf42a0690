import type { AccountLine, AccountList } from "@/lib/accounts/queries";
import { type AccountOrder, type AccountSorting, accountOrders, accountPageSize } from "@/lib/accounts/search";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { sortedColumn } from "../ui/columns";
import { EmptyState } from "../ui/empty-state";
import { Filter } from "../ui/filter";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Pager } from "../ui/pager";
import { Table } from "../ui/table";
import { Tag } from "../ui/tag";

type Props = Readonly<{ list: AccountList; q: string; order: AccountSorting; done: string | null; words: Words }>;

const address = (q: string, order: AccountSorting, page = 1): string => {
  const asked = {
    ...(q ? { q } : {}),
    ...(order === "name" ? {} : { order }),
    ...(page > 1 ? { page: `${page}` } : {}),
  };
  const query = new URLSearchParams(asked).toString();
  return query ? `/admin/accounts?${query}` : "/admin/accounts";
};

const lastSeen = (on: Day | null, never: string): string => (on ? formatDay(on) : never);

/** The list of accounts with their posts, searched by name with or without accents. */
export function AccountListView({ list, q, order, done, words }: Props) {
  const { accounts } = words.admin;
  const sorted = (by: AccountOrder, label: string) => sortedColumn(by, label, order, (other) => address(q, other));
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
        clear={q ? { href: address("", order), label: accounts.clear } : undefined}
        fields={[
          { name: "q", label: accounts.search, kind: "search", value: q },
          {
            ...{ name: "order", label: accounts.order, kind: "select", value: order },
            options: accountOrders.map((by) => ({ value: by, label: accounts[by] })),
          },
        ]}
      />
      {list.lines.length === 0 ? (
        <EmptyState title={accounts.empty} />
      ) : (
        <Table
          brief
          caption={accounts.caption(list.total)}
          columns={[
            sorted("name", accounts.name),
            sorted("username", accounts.username),
            accounts.unit,
            accounts.posts,
            accounts.state,
            sorted("lastSignIn", accounts.lastSignIn),
          ]}
          rows={list.lines.map((line) => ({ key: line.id, cells: cells(line) }))}
        />
      )}
      <Pager
        hrefOf={(page) => address(q, order, page)}
        page={list.page}
        pageSize={accountPageSize}
        total={list.total}
        words={words.layout}
      />
    </>
  );
}

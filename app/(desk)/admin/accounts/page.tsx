import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { AccountListView } from "@/components/accounts/account-list";
import { accountList } from "@/lib/accounts/queries";
import { accountOrders, readSearch } from "@/lib/accounts/search";
import { today } from "@/lib/primitives/clock";
import { paramOrNull, parsePage } from "@/lib/primitives/search-params";
import { parseSorting } from "@/lib/primitives/sorting";

export default async function AccountsPage({ searchParams }: PageProps<"/admin/accounts">) {
  const actor = await requireActor();
  const query = await searchParams;
  const asked = {
    q: readSearch(query.q),
    order: parseSorting(query.order, accountOrders),
    page: parsePage(query.page),
  };
  const list = (await accountList(actor, asked, today())) ?? notFound();
  return (
    <AccountListView
      done={paramOrNull(query.done)}
      list={list}
      order={asked.order}
      q={asked.q}
      words={await readWords()}
    />
  );
}

import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { AccountListView } from "@/components/accounts/account-list";
import { accountList } from "@/lib/accounts/queries";
import { readSearch } from "@/lib/accounts/search";
import { today } from "@/lib/primitives/clock";
import { parsePage } from "@/lib/primitives/search-params";

export default async function AccountsPage({ searchParams }: PageProps<"/admin/accounts">) {
  const actor = await requireActor();
  const query = await searchParams;
  const q = readSearch(query.q);
  const list = (await accountList(actor, q, parsePage(query.page), today())) ?? notFound();
  return (
    <AccountListView
      done={typeof query.done === "string" ? query.done : null}
      list={list}
      q={q}
      words={await readWords()}
    />
  );
}

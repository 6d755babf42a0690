import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NewAccount } from "@/components/accounts/new-account";
import { peopleWithoutAccount } from "@/lib/accounts/queries";
import { readSearch } from "@/lib/accounts/search";
import { createAccount } from "../actions";

export default async function NewAccountPage({ searchParams }: PageProps<"/admin/accounts/new">) {
  const actor = await requireActor();
  const q = readSearch((await searchParams).q);
  const people = (await peopleWithoutAccount(actor, q)) ?? notFound();
  return <NewAccount action={createAccount} initial={newFormState()} people={people} q={q} words={await readWords()} />;
}

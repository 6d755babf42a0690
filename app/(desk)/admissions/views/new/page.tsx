import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NewView } from "@/components/admissions/list/view-forms";
import { parseCaseFilter } from "@/lib/admissions/list/filter";
import { newViewForm } from "@/lib/admissions/list/view-queries";
import { keepView } from "../actions";

export default async function NewViewPage({ searchParams }: PageProps<"/admissions/views/new">) {
  const actor = await requireActor();
  const view = (await newViewForm(actor, { ...parseCaseFilter(await searchParams), page: 1 })) ?? notFound();
  return <NewView action={keepView} initial={newFormState()} view={view} words={await readWords()} />;
}

import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { RegisterOnlyPage } from "@/components/files/register-only-page";
import { registerOnlyView } from "@/lib/files/register-only-queries";
import { paramOrNull } from "@/lib/primitives/search-params";
import { restrict } from "./actions";

export default async function AdminRegisterOnlyPage({ searchParams }: PageProps<"/admin/register-only">) {
  const view = (await registerOnlyView(await requireActor())) ?? notFound();
  const { done } = await searchParams;
  const act = { action: restrict, initial: newFormState() };
  return <RegisterOnlyPage act={act} done={paramOrNull(done)} view={view} words={await readWords()} />;
}

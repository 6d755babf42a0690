import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { RegisterPage } from "@/components/exports/register-page";
import { registerView } from "@/lib/exports/registers/queries";
import { isRegister, parseRegister } from "@/lib/exports/registers/registers";
import { today } from "@/lib/primitives/clock";

export default async function RegistersPage({ params, searchParams }: PageProps<"/registers/[register]">) {
  const actor = await requireActor();
  const { register } = await params;
  if (!isRegister(register)) notFound();
  const view = (await registerView(actor, register, parseRegister(await searchParams, today()))) ?? notFound();
  return <RegisterPage view={view} words={await readWords()} />;
}

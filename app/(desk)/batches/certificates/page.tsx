import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CertificatesPage } from "@/components/batches/certificates-page";
import { may } from "@/lib/access/actor";
import { classesView } from "@/lib/batches/class-queries";
import { firstParam } from "@/lib/primitives/search-params";
import { askCertificates } from "../actions";

export default async function ClassCertificatesPage({ searchParams }: PageProps<"/batches/certificates">) {
  const actor = await requireActor();
  const view = (await classesView(actor, firstParam((await searchParams).class) ?? null)) ?? notFound();
  const act = { action: askCertificates, initial: newFormState() };
  return <CertificatesPage act={act} mayImport={may(actor, "lists.import")} view={view} words={await readWords()} />;
}

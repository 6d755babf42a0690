import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { AdminIndex } from "@/components/layout/admin-index";
import { may } from "@/lib/access/actor";

export default async function AdminPage() {
  const actor = await requireActor();
  if (!may(actor, "accounts.keep")) notFound();
  return <AdminIndex words={await readWords()} />;
}

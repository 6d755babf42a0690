import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { GuidePage } from "@/components/help/guide-page";
import { guideAt } from "@/components/help/guides";

export default async function HelpOfRolePage({ params }: PageProps<"/help/[role]">) {
  const { actingPost } = await requireActor();
  const guide = guideAt((await params).role) ?? notFound();
  return <GuidePage guide={guide} reader={actingPost.role} words={await readWords()} />;
}

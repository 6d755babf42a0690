import { notFound } from "next/navigation";
import { paperFile } from "@/app/paper-file";
import { requireActor } from "@/app/session";
import { auditedListPaper } from "@/lib/intake/list/paper-queries";
import { today } from "@/lib/primitives/clock";

export const dynamic = "force-dynamic";

/** The list of sympathisers of a cell as of a month, as a Word or PDF file. */
export const GET = async (request: Request): Promise<Response> => {
  const actor = await requireActor();
  const asked = new URL(request.url).searchParams;
  const list = { unitId: asked.get("unit"), month: asked.get("month") };
  const paper = (await auditedListPaper(actor, list, today())) ?? notFound();
  return paperFile(paper, asked.get("as") ?? "docx");
};

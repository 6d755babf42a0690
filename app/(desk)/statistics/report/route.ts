import { notFound } from "next/navigation";
import { paperFile } from "@/app/paper-file";
import { requireActor } from "@/app/session";
import { auditedYearReport } from "@/lib/exports/statistics/queries";
import { today } from "@/lib/primitives/clock";
import { parseDayParam } from "@/lib/units/filter";

export const dynamic = "force-dynamic";

/** The draft of the report of the year, as a Word file. */
export const GET = async (request: Request): Promise<Response> => {
  const actor = await requireActor();
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const paper = (await auditedYearReport(actor, parseDayParam(asked, today()))) ?? notFound();
  return paperFile(paper, "docx");
};

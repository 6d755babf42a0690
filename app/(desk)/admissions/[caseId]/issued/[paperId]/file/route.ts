import type { NextRequest } from "next/server";
import { ownPaperFile } from "@/app/paper-file";
import { requireActor } from "@/app/session";
import { auditedIssuedPaper } from "@/lib/documents/issued-queries";
import { today } from "@/lib/primitives/clock";

type Context = RouteContext<"/admissions/[caseId]/issued/[paperId]/file">;

/** A paper as it was issued: Word with `?as=docx`, PDF with `?as=pdf`. */
export const GET = async (request: NextRequest, { params }: Context): Promise<Response> => {
  const actor = await requireActor();
  const { caseId, paperId } = await params;
  const view = await auditedIssuedPaper(actor, caseId, paperId, today(), "print");
  if (!view?.paper) return new Response(null, { status: 404 });
  const own = view.templateId ? { templateId: view.templateId, values: view.values } : null;
  return ownPaperFile(actor, view.paper, request.nextUrl.searchParams.get("as") ?? "", own);
};

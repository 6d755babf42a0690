import type { NextRequest } from "next/server";
import { ownPaperFile } from "@/app/paper-file";
import { requireActor } from "@/app/session";
import { auditedFormView } from "@/lib/documents/queries";
import { today } from "@/lib/primitives/clock";

type Context = RouteContext<"/admissions/[caseId]/forms/[form]/file">;

/** A form as it stands, as a draft: Word with `?as=docx`, PDF with `?as=pdf`. */
export const GET = async (request: NextRequest, { params }: Context): Promise<Response> => {
  const actor = await requireActor();
  const { caseId, form } = await params;
  const view = await auditedFormView(actor, caseId, form, today(), { as: "print" });
  if (!view) return new Response(null, { status: 404 });
  const own = view.template && { templateId: view.template.id, values: view.values };
  return ownPaperFile(actor, view.paper, request.nextUrl.searchParams.get("as") ?? "", own);
};

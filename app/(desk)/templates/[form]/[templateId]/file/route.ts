import type { NextRequest } from "next/server";
import { readWords } from "@/app/language";
import { officeFile, savedFile } from "@/app/paper-file";
import { requireActor } from "@/app/session";
import { officeProgram } from "@/lib/documents/page/office-state";
import { filledBytes } from "@/lib/documents/templates/filled-bytes";
import { invented } from "@/lib/documents/templates/invented";
import { formTemplate, templateContent } from "@/lib/documents/templates/queries";
import { today } from "@/lib/primitives/clock";

type Context = RouteContext<"/templates/[form]/[templateId]/file">;

/** An own template as it was uploaded; with `?as=docx` or `?as=pdf` filled with an invented case. */
export const GET = async (request: NextRequest, { params }: Context): Promise<Response> => {
  const actor = await requireActor();
  const { form, templateId } = await params;
  const view = await formTemplate(actor, form, templateId, today());
  const content = view && (await templateContent(actor, templateId));
  if (!content) return new Response(null, { status: 404 });
  const title = `${view.form.code} ${view.form.title} ${view.template.version}`;
  const as = request.nextUrl.searchParams.get("as");
  if (as === null) return savedFile(content, title, "docx");
  const program = officeProgram();
  if (as === "pdf" ? !program : as !== "docx") return new Response(null, { status: 404 });
  const { paperFields, templates } = await readWords();
  const word = filledBytes(content, invented(paperFields), templates.specimen);
  return as === "pdf" && program ? officeFile(program, word, title) : savedFile(word, title, "docx");
};

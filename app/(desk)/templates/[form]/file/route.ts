import { paperFile } from "@/app/paper-file";
import { requireActor } from "@/app/session";
import { may } from "@/lib/access/actor";
import { formOf } from "@/lib/documents/forms/catalogue";
import { withPlaceholders } from "@/lib/documents/templates/shipped";

/** A shipped form as Word with placeholders, to begin a template from. */
export const GET = async (_: Request, { params }: RouteContext<"/templates/[form]/file">): Promise<Response> => {
  const actor = await requireActor();
  const form = formOf((await params).form);
  if (!form || !may(actor, "forms.keep")) return new Response(null, { status: 404 });
  return paperFile(withPlaceholders(form), "docx");
};

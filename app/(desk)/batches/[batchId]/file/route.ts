import type { NextRequest } from "next/server";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { auditedBatchFile } from "@/lib/batches/queries";

type Context = RouteContext<"/batches/[batchId]/file">;

const types = { pdf: "application/pdf", zip: "application/zip" } as const;
type Ending = keyof typeof types;

/** A file of papers asked for at once: `?as=pdf` or `?as=zip`. */
export const GET = async (request: NextRequest, { params }: Context): Promise<Response> => {
  const actor = await requireActor();
  const as = request.nextUrl.searchParams.get("as") ?? "";
  if (!Object.hasOwn(types, as)) return new Response(null, { status: 404 });
  const ending = as as Ending;
  const file = await auditedBatchFile(actor, (await params).batchId, ending, (await readWords()).batches.kinds);
  if (!file) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "content-type": types[ending],
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": "private, no-store",
    },
  });
};

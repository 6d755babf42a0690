import type { NextRequest } from "next/server";
import { readWords } from "@/app/language";
import { readIdentity } from "@/app/session";
import { taskProduct } from "@/lib/files/papers";
import { auditedProduct, viewedProductPage } from "@/lib/mentoring/tasks/product-queries";
import { fileName, notThere, picture, saved } from "../../../../../files/answers";
import { contentOf } from "../../../../../files/handed-out";

export const dynamic = "force-dynamic";

type Params = Readonly<{ caseId: string; taskId: string; versionId: string }>;

/** What was handed in for a task: a page of it for whoever has just opened the page of the task, or the whole to be kept. */
export const GET = async (
  request: NextRequest,
  { params }: Readonly<{ params: Promise<Params> }>,
): Promise<Response> => {
  const identity = await readIdentity();
  if (identity.kind !== "actor") return notThere();
  const asked = await params;
  const { searchParams } = request.nextUrl;
  const [page, pass] = [searchParams.get("page"), searchParams.get("pass")];
  if (page !== null) {
    const bytes = await viewedProductPage(identity.actor, asked, Number(page), pass ?? "");
    return bytes ? picture(bytes) : notThere();
  }
  const version = await auditedProduct(identity.actor, asked);
  if (!version) return notThere();
  const { pieces, type, ending, size } = contentOf(identity.actor, version);
  const name = fileName((await readWords()).tasks.rounds.file, taskProduct, version.sequence, ending);
  return saved(pieces, { type, size, name });
};

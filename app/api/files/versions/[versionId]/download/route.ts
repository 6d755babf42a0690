import { readWords } from "@/app/language";
import { readIdentity } from "@/app/session";
import { fileTitle } from "@/lib/files/papers";
import { auditedDownload } from "@/lib/files/queries";
import { fileName, notThere, saved } from "../../../answers";
import { contentOf } from "../../../handed-out";

export const dynamic = "force-dynamic";

/** A file to be kept by whoever takes it. */
export const GET = async (
  _request: Request,
  { params }: Readonly<{ params: Promise<Readonly<{ versionId: string }>> }>,
): Promise<Response> => {
  const identity = await readIdentity();
  if (identity.kind !== "actor") return notThere();
  const version = await auditedDownload(identity.actor, (await params).versionId);
  if (!version) return notThere();
  const { pieces, type, ending, size } = contentOf(identity.actor, version);
  const title = fileTitle(version.paper, await readWords());
  return saved(pieces, { type, size, name: fileName(title, version.paper, version.version, ending) });
};

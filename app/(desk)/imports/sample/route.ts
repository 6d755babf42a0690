import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { listKinds } from "@/lib/imports/kinds";
import { sampleName, sampleSheets } from "@/lib/imports/sample";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

export const dynamic = "force-dynamic";

/** A file to begin from: no personal data. */
export const GET = async (request: Request): Promise<Response> => {
  await requireActor();
  const words = await readWords();
  const asked = new URL(request.url).searchParams.get("kind");
  const kind = listKinds.find((each) => each === asked) ?? "people";
  return new Response(await writeWorkbook(sampleSheets(words, kind)), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="${sampleName(words, kind)}"`,
    },
  });
};

import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { sampleSheets } from "@/lib/imports/sample";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

export const dynamic = "force-dynamic";

/** A file to begin from: no personal data. */
export const GET = async (): Promise<Response> => {
  await requireActor();
  const words = await readWords();
  return new Response(await writeWorkbook(sampleSheets(words)), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="${words.imports.upload.sampleName}"`,
    },
  });
};

import { requireActor } from "@/app/session";
import { sampleFile } from "@/lib/places/columns";

export const dynamic = "force-dynamic";

/** A file of places to begin from. */
export const GET = async (): Promise<Response> => {
  await requireActor();
  return new Response(sampleFile(), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="danh-muc-xa-phuong.csv"',
    },
  });
};

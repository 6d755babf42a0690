import { readHealth } from "@/lib/health/queries";

export const dynamic = "force-dynamic";

/** For monitoring: 200 when the app can serve, 503 when it cannot reach its database. */
export const GET = async (): Promise<Response> => {
  const health = await readHealth();
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
};

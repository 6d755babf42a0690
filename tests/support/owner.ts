import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../lib/database/generated/client";

const kept = new Map<string, PrismaClient>();

/** The owner of the tables as a Prisma client: for preparing, and for looking behind the policies. */
export const ownerOf = ({ url }: Readonly<{ url: string }>): PrismaClient => {
  const client = kept.get(url) ?? new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 2 }) });
  kept.set(url, client);
  return client;
};

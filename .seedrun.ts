import { seedDemonstration } from "/work/trees/seed/prisma/seed/demonstration";
const t=performance.now();
const today = process.argv[2] ?? "2026-11-24";
await seedDemonstration({ databaseUrl: process.argv[3] ?? "postgresql://owner@127.0.0.1:55432/seed_dev", today: today as never });
console.log("ms", Math.round(performance.now()-t));
process.exit(0);

import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { writeFileSync } from "node:fs";
import { PrismaClient } from "./lib/database/generated/client";
import { actorOf } from "./lib/accounts/session-queries";
import { caseView, stepForm } from "./lib/admissions/queries";
import { caseList } from "./lib/admissions/list-queries";
import { parseCaseFilter } from "./lib/admissions/filter";
import { termView, currentTerm } from "./lib/goals/queries";
import { deskView } from "./lib/deadlines/queries";
import { day } from "./lib/primitives/day";
const url = process.env.APP_DATABASE_URL!;
const owner = new pg.Client({ connectionString: url.replace("nguon_app", "owner") }); await owner.connect();
const nm=new Map<string,string>(); const adapter = new PrismaPg({ connectionString: url, max: 4 }, process.env.NAMED ? { statementNameGenerator: ({sql}) => { let n=nm.get(sql); if(!n){n="s"+nm.size; nm.set(sql,n);} return n; } } : {});
const asked: { query: string; params: string; duration: number }[] = [];
const counting = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
counting.$on("query", (e) => asked.push(e));
(globalThis as any).nguonDatabase = counting;
const on = day("2026-11-24");
const acct = async (u: string) => { const { rows } = await owner.query(`SELECT id, "sessionVersion" v FROM "Account" WHERE username=$1`, [u]); const i = await actorOf({ accountId: rows[0].id, version: rows[0].v }, undefined, on); if (i.kind !== "actor") throw 1; return i.actor; };
const cases = (await owner.query(`SELECT c.id, count(t.*)::int n FROM "AdmissionCase" c JOIN "Transition" t ON t."caseId"=c.id GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1`)).rows[0];
console.log(cases);
for (const u of ["phobithu", "bithu", "captren"]) {
  const actor = await acct(u);
  const med = async (name: string, f: () => Promise<unknown>, n = 40) => { const t: number[] = []; let r: unknown; for (let i = 0; i < n; i++) { const a = performance.now(); r = await f(); t.push(performance.now() - a); } t.sort((a, b) => a - b); asked.length = 0; await f(); console.log(u, name, r === null ? "NULL" : "", "p50", t[n >> 1]!.toFixed(1), "min", t[0]!.toFixed(1), "p95", t[Math.floor(n * .95)]!.toFixed(1), "statements", asked.filter(q => !/^(BEGIN|COMMIT)/.test(q.query)).length, asked.map(q => q.duration).join(",")); };
  await med("caseView", () => caseView(actor, cases.id, on));
  if (u === "phobithu") { writeFileSync("/tmp/case-sql.json", JSON.stringify(asked)); }
  await med("caseList", () => caseList(actor, parseCaseFilter({})), 20);
  if (u === "phobithu") writeFileSync("/tmp/list-sql.json", JSON.stringify(asked));
  const term = await currentTerm(actor, on); if (term?.termId) { await med("term", () => termView(actor, term.termId!, on), 20); if (u === "phobithu") writeFileSync("/tmp/term-sql.json", JSON.stringify(asked)); }
  await med("desk", () => deskView(actor, on), 20);
  if (u === "phobithu") writeFileSync("/tmp/desk-sql.json", JSON.stringify(asked));
}
await counting.$disconnect(); await owner.end();

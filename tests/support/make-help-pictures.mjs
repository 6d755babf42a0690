// `node tests/support/make-help-pictures.mjs ADDRESS`: takes the pictures of the guides from the demonstration committee
// that runs there, in Vietnamese, and writes them to public/help.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { prepare } from "../../lib/server/prepare.mjs";

await prepare();
const { prepareBrowser } = await import("./browser.ts");

const [base] = process.argv.slice(2);
if (!base) throw new Error("Name the address of the demonstration: node tests/support/make-help-pictures.mjs ADDRESS");
const folder = "public/help";
const password = "nguon-demo-2026";

const id = "[0-9a-f]{8}-[0-9a-f-]{27}";
const sizes = { desk: { width: 1120, height: 700 }, phone: { width: 360, height: 640 } };

/** Who is signed in, the page, and below which words or what opened the picture is taken. `follow`: the first link below a path; `under` and `and` change its beginning and its end. */
const pictures = {
  "account-menu": ["huongdan", "/", { open: "header summary" }],
  "account-page": ["quantri", "/admin/accounts", { follow: "/admin/accounts" }],
  accounts: ["quantri", "/admin/accounts"],
  "annul-form": ["phobithu", "/admissions?stage=dossier", { follow: "/admissions", and: "/steps/annulStep" }],
  calendar: ["quantri", "/admin/calendar"],
  "case-approval": ["phobithu", "/admissions?stage=approval", { follow: "/admissions" }],
  "case-mentoring": ["bithu", "/admissions?stage=mentoring", { follow: "/admissions" }],
  "case-probation": ["bithu", "/admissions?stage=probation", { follow: "/admissions" }],
  "case-superior": ["captren", "/admissions?stage=approval", { follow: "/admissions" }],
  care: ["huongdan", "/admissions?stage=dossier", { follow: "/admissions", under: "/dossiers" }],
  cases: ["phobithu", "/admissions"],
  "cases-superior": ["captren", "/admissions"],
  copy: ["phobithu", "/admissions?stage=verification", { follow: "/admissions", under: "/dossiers", and: "/copy" }],
  "decision-form": ["captren", "/admissions?stage=approval", { follow: "/admissions", and: "/steps/recordDecision" }],
  "desk-cell": ["bithu", "/"],
  "desk-committee": ["phobithu", "/"],
  "desk-member": ["danguy", "/"],
  "desk-superior": ["captren", "/"],
  evaluation: ["huongdan", "/", { follow: "/admissions", and: "/log/evaluation" }],
  "extension-form": ["captren", "/admissions?stage=approval", { follow: "/admissions", and: "/steps/extendDecision" }],
  "goal-cells": ["danguy", "/goals", { below: "Theo chi bộ" }],
  "goal-years": ["danguy", "/goals", { below: "Số liệu theo năm" }],
  goals: ["danguy", "/goals"],
  "local-rules": ["quantri", "/admin/local-rules"],
  log: ["bithu", "/admissions?stage=mentoring", { follow: "/admissions", and: "/log" }],
  "new-account": ["quantri", "/admin/accounts/new"],
  nominate: ["bithu", "/admissions/nominate"],
  note: ["huongdan", "/", { follow: "/admissions", and: "/log/note" }],
  packs: ["quantri", "/admin/packs"],
  papers: ["bithu", "/admissions?stage=dossier", { follow: "/admissions", under: "/dossiers", and: "/papers" }],
  "phone-case": ["quanchung", "/", { follow: "/(?:admissions|dossiers)", under: "/admissions" }],
  "phone-desk-applicant": ["quanchung", "/"],
  "phone-desk-mentor": ["huongdan", "/"],
  "phone-history": ["quanchung", "/", { follow: "/(?:admissions|dossiers)", under: "/dossiers" }],
  "phone-readers": ["quanchung", "/", { follow: "/(?:admissions|dossiers)", under: "/dossiers", and: "/readers" }],
  "phone-section": ["quanchung", "/", { follow: "/(?:admissions|dossiers)", under: "/dossiers", and: "/sections/14" }],
  "phone-tasks": ["quanchung", "/", { follow: "/(?:admissions|dossiers)", under: "/admissions", and: "/log" }],
  posts: ["quantri", "/admin/posts"],
  procedure: ["danguy", "/regulations/procedure"],
  "refusal-form": ["captren", "/admissions?stage=approval", { follow: "/admissions", and: "/steps/refuse" }],
  result: ["bithu", "/admissions?stage=mentoring", { follow: "/admissions", and: "/log", openTask: true }],
  "return-form": ["captren", "/admissions?stage=approval", { follow: "/admissions", and: "/steps/returnDossier" }],
  review: ["phobithu", "/admissions?stage=dossier", { follow: "/admissions", under: "/dossiers", and: "/sections/3" }],
  schedule: ["bithu", "/admissions?stage=mentoring", { follow: "/admissions", and: "/schedule" }],
  targets: ["phobithu", "/goals", { follow: "/goals", and: "/targets" }],
  task: ["huongdan", "/", { follow: "/admissions", and: "/log/task" }],
  unit: ["bithu", "/units", { follow: "/units" }],
  units: ["danguy", "/units"],
  verification: [
    "phobithu",
    "/admissions?stage=verification",
    { follow: "/admissions", under: "/dossiers", and: "/verification" },
  ],
  vote: ["bithu2", "/admissions?stage=probation", { follow: "/admissions", and: "/steps/recordRecognitionVote" }],
};

const browser = await chromium.launch({ executablePath: prepareBrowser(), args: ["--no-sandbox"] });
const contexts = new Map();

const signedIn = async (username) => {
  const context = await browser.newContext({
    baseURL: base,
    colorScheme: "light",
    locale: "vi-VN",
    reducedMotion: "reduce",
  });
  // `npm run dev` builds each page when it is first opened.
  context.setDefaultTimeout(180_000);
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.locator("[name=username]").fill(username);
  await page.locator("[name=password]").fill(password);
  await page.locator("main form button[type=submit]").first().click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  return page;
};

const pageOf = (username) => {
  const page = contexts.get(username) ?? signedIn(username);
  contexts.set(username, page);
  return page;
};

/** The address of the first link below a path on the page that is open. */
const firstBelow = async (page, path) => {
  const found = new RegExp(`href="(${path}/${id})`).exec(await page.content())?.[1];
  if (!found) throw new Error(`${page.url()} has no link below ${path}.`);
  return found;
};

const addressOf = async (page, { follow, under, and = "", openTask }) => {
  const found = await firstBelow(page, follow);
  const address = `${under ? found.replace(/^\/[a-z]+/, under) : found}${and}`;
  if (!openTask) return address;
  await page.goto(address);
  return firstBelow(page, `${address}/tasks`);
};

/** WebP by the browser's own encoder, of the best quality that keeps a picture small. */
const encoder = await (await browser.newContext()).newPage();
const webp = async (png) => {
  const url = await encoder.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      const encoded = [0.75, 0.6, 0.45, 0.3].map((quality) => canvas.toDataURL("image/webp", quality));
      return encoded.find(({ length }) => length < 74_000) ?? encoded.at(-1);
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
};

mkdirSync(folder, { recursive: true });

for (const [name, [username, start, how = {}]] of Object.entries(pictures)) {
  const page = await pageOf(username);
  await page.setViewportSize(name.startsWith("phone-") ? sizes.phone : sizes.desk);
  await page.goto(start);
  const address = how.follow ? await addressOf(page, how) : start;
  const answer = await page.goto(address);
  if (!answer?.ok()) throw new Error(`${name}: ${address} answers ${answer?.status()} to ${username}.`);
  await page.evaluate(() => document.fonts.ready);
  if (how.open) await page.locator(how.open).first().click();
  if (how.below)
    await page
      .getByText(how.below, { exact: true })
      .first()
      .evaluate((words) => scrollTo(0, words.getBoundingClientRect().top + scrollY - 72));
  const picture = await webp(await page.screenshot({ animations: "disabled", caret: "hide" }));
  writeFileSync(join(folder, `${name}.webp`), picture);
  console.log(`${name}: ${address}, ${Math.ceil(picture.length / 1000)} KB`);
}
for (const file of readdirSync(folder)) if (!(file.replace(".webp", "") in pictures)) rmSync(join(folder, file));
await browser.close();

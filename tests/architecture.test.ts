import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { paperKinds } from "../lib/admissions/case/papers";
import { stages } from "../lib/admissions/case/stages";
import { steps } from "../lib/admissions/procedure/procedure";
import { en } from "../lib/text/en";
import { vi } from "../lib/text/vi";
import { code, house, importsIn, read, walk, withoutComments } from "./architecture/sources";
import { isClock, isCommands, isDatabase, isPure, isQueries, isServerFile } from "./architecture/vocabulary";

const ceiling = 250;

const isFramework = (path: string): boolean => /^(react|react-dom|next|next-auth)(\/|$)/.test(path);
/** What starts and supervises the app. It runs beside the app, so it may read files, start processes and use pg. */
const startsServer = (path: string): boolean => path.startsWith("lib/server/");
const moduleOf = (path: string): string => path.split("/")[1] ?? "";

/** The folders of lib/server in the order of their imports: a file imports its own folder and those before it. */
const serverFolders = ["messages", "machine", "postgres"];
const serverRank = (path: string): number => {
  const rank = serverFolders.indexOf(path.split("/")[2] ?? "");
  return rank < 0 ? serverFolders.length : rank;
};

type Rule = Readonly<{
  holds: (path: string) => boolean;
  forbids: (target: string, path: string) => boolean;
  why: string;
}>;

const rules: readonly Rule[] = [
  {
    holds: (path) => path.startsWith("app/"),
    forbids: (target) => isDatabase(target) || target.startsWith("prisma/"),
    why: "a route reads through a queries.ts and writes through a commands.ts of its module in lib",
  },
  {
    holds: (path) => path.startsWith("components/"),
    forbids: (target) => isQueries(target) || isCommands(target) || isDatabase(target),
    why: "a component is handed its view as props; the page in app/ calls the query",
  },
  {
    holds: (path) => path.startsWith("components/"),
    forbids: (target) => target.startsWith("app/") || isClock(target),
    why: "a component is handed actions, the form's state and the day as props from app/",
  },
  {
    holds: (path) => path.startsWith("lib/"),
    forbids: (target) => isFramework(target) || target.startsWith("app/") || target.startsWith("components/"),
    why: "lib knows neither React nor Next; markup belongs to components/, cookies and redirects to app/",
  },
  {
    holds: (path) => (isCommands(path) || isQueries(path)) && !/^lib\/(imports|intake|classes)\//.test(path),
    forbids: (target, path) => /commands(\.ts)?$/.test(target) && moduleOf(target) !== moduleOf(path),
    why: "a module never takes another's step; share a pure file, or let the page send two forms",
  },
  {
    holds: (path) => path.startsWith("lib/") && !path.startsWith("lib/search/"),
    forbids: (target) => target.startsWith("lib/search/"),
    why: "lib/search looks into every room, so that no room may need it",
  },
  {
    holds: (path) => path.startsWith("lib/") && !path.startsWith("lib/imports/"),
    forbids: (target) => target.startsWith("lib/imports/"),
    why: "lib/imports takes the steps of other rooms for the rows of a list, as they are taken by hand, so that no room may need it",
  },
  {
    holds: (path) => path.startsWith("lib/") && !path.startsWith("lib/intake/"),
    forbids: (target) => target.startsWith("lib/intake/"),
    why: "lib/intake leads into the steps of the admission case, as they are taken by hand, so that no room may need it",
  },
  {
    holds: (path) => path.startsWith("lib/") && !path.startsWith("lib/classes/"),
    forbids: (target) => target.startsWith("lib/classes/"),
    why: "lib/classes leads into the steps that record certificates, as they are taken by hand, so that no room may need it",
  },
  {
    holds: isPure,
    forbids: (target) => isDatabase(target) || isQueries(target) || isCommands(target) || isServerFile(target),
    why: "a pure file is told its facts; reading belongs to queries.ts, writing to commands.ts",
  },
  {
    holds: (path) => isPure(path),
    forbids: (target) => target.startsWith("node:") || isClock(target),
    why: "a pure file does no input or output and takes the day as an argument",
  },
  {
    holds: (path) => path.startsWith("lib/") && !/(^|\/)([a-z-]+-)?schema\.ts$/.test(path),
    forbids: (target) => target === "zod",
    why: "what a form may send is written in the module's schema.ts",
  },
  {
    holds: (path) => !startsServer(path),
    forbids: (target) => startsServer(target) || target.startsWith("prisma/"),
    why: "lib/server starts the app from outside, and the app must run without it and without the demonstration",
  },
  {
    holds: (path) => startsServer(path) && !/history|reseal|received|paper-queue/.test(path),
    forbids: (target) =>
      (target.startsWith("lib/") && !/^lib\/(server\/|primitives\/|database\/encryption$)/.test(target)) ||
      (target.startsWith("prisma/") && target !== "prisma/seed/demonstration"),
    why: "starting the app needs the clock, the encryption and the demonstration only; the check and the upgrade of histories, and the worker that makes papers, alone read cases",
  },
  {
    holds: (path) => path.startsWith("lib/server/received/"),
    forbids: (target) =>
      target.startsWith("lib/") && !/^lib\/(server\/received\/|files\/(limits|refusals)$)/.test(target),
    why: "the process that opens what came in from outside knows the limits of files, and no key and no database",
  },
  {
    holds: startsServer,
    forbids: (target, path) => startsServer(target) && serverRank(target) > serverRank(path),
    why: "in lib/server imports go one way: lib/server, then postgres/, then machine/, then messages/",
  },
];

const broken = rules.flatMap((rule) =>
  house.filter(rule.holds).flatMap((path) =>
    importsIn(path)
      .filter(({ types, target }) => !types && rule.forbids(target, path))
      .map(({ of }) => `${path} imports ${of}: ${rule.why}.`),
  ),
);

describe("imports point inwards", () => {
  test("every import is allowed by the table of the plan", () => expect(broken).toEqual([]));

  test("lib uses relative paths; app and components leave their folder by @/", () => {
    const wrong = house.flatMap((path) =>
      importsIn(path)
        .filter(({ of, target }) =>
          path.startsWith("lib/")
            ? of.startsWith("@/")
            : of.startsWith(".") && target.split("/")[0] !== path.split("/")[0],
        )
        .map(({ of }) => `${path} imports ${of}`),
    );
    expect(wrong).toEqual([]);
  });

  test("pure files never ask the time", () => {
    const asking = house.filter((path) => isPure(path) && /Date\.now\(|new Date\(\)/.test(withoutComments(read(path))));
    expect(asking).toEqual([]);
  });
});

describe("files are short and well named", () => {
  test(`no file is longer than ${ceiling} lines`, () => {
    const long = [...house, ...code("prisma")].flatMap((path) => {
      const lines = read(path).trimEnd().split("\n").length;
      return lines > ceiling ? [`${path} has ${lines} lines: split it by what its parts mean.`] : [];
    });
    expect(long).toEqual([]);
  });

  test("no folder is a drawer for anything, no file a barrel", () => {
    const drawers = ["app", "components", "lib", "prisma", "tests"]
      .flatMap(walk)
      .filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/.test(path) || /\/index\.tsx?$/.test(path));
    const barrels = house.filter((path) => /^export \* from/m.test(read(path)));
    expect([...drawers, ...barrels]).toEqual([]);
  });

  test("the top level is the one of the plan", () => {
    const allowed = new Set(
      // Next reads proxy.ts at the top and nowhere else.
      "app components lib prisma tests public proxy.ts package.json tsconfig.json next.config.ts README.md package-lock.json LICENSE biome.json".split(
        " ",
      ),
    );
    // Made by tools, and not kept in the repository.
    const made = new Set(["node_modules", "next-env.d.ts", "tsconfig.tsbuildinfo"]);
    const found = readdirSync(".").filter((name) => !name.startsWith(".") && !made.has(name) && !allowed.has(name));
    expect(found).toEqual([]);
  });

  test("only leaves that need the browser run in it", () => {
    const inTheBrowser = new Set([
      "components/ui/form.tsx",
      "components/ui/print-button.tsx",
      // Shows what is typed as a password, also on the page of sign-in, which the server draws.
      "components/ui/forms/password-box.tsx",
      // Drawn from their data in the browser too: what the server draws alone travels twice as markup, row by row.
      "components/ui/table.tsx",
      "components/ui/timeline/timeline.tsx",
      "components/ui/filter.tsx",
      "components/ui/fact-list.tsx",
      "components/ui/stepper.tsx",
      // Focused by "/" and Ctrl-K from anywhere on a page.
      "components/search/search-box.tsx",
      "components/layout/site-layout.tsx",
      // Notes the moment of printing.
      "components/layout/printed-sheet.tsx",
      // Closes when something else is pressed, as menus do.
      "components/layout/person-menu.tsx",
      "components/desk/row-list.tsx",
      "components/goals/bar-table.tsx",
      // Tables of numbers, sent as numbers: drawn by the server, each row would be sent twice.
      "components/goals/funnel.tsx",
      "components/goals/month-lanes.tsx",
      "components/goals/pace-chart.tsx",
      "components/goals/person-lines.tsx",
      // Two buttons on one form, and the text stored meanwhile shown beside the one typed.
      "components/dossier/section/draft-form.tsx",
      // Look which rows, and of which items, this device still holds unsaved.
      "components/dossier/section/unsent-drafts.tsx",
      "components/dossier/section/unsent-tag.tsx",
      // Three hundred rows with their buttons, drawn from their data.
      "components/dossier/rows/row-list.tsx",
      // Holds what was typed and could not be answered, which a form takes out when it is sent again.
      "components/ui/sending/kept-form-provider.tsx",
      // Checks numbers and shares as they are typed.
      "components/rule-packs/rules-form.tsx",
      // Shows how far a sending of files has come, and refuses one too large before it is sent.
      "components/files/upload-form.tsx",
      // Drops from the device the words the server now has.
      "components/dossier/section/drop-drafts.tsx",
      // One to five points on one form; keys that lead on, pass and return; a frequent remark put into the box.
      "components/dossier/review/return-form.tsx",
      "components/dossier/review/review-keys.tsx",
      "components/dossier/section/remark-phrases.tsx",
      // Repeats the checks of the history in what is being typed.
      "components/dossier/checks/typed-findings.tsx",
      // Refuses files too large before they are chosen.
      "components/mentoring/tasks/product-box.tsx",
      // Shows what this device still holds for a task that has ended.
      "components/mentoring/tasks/left-words.tsx",
      "app/error.tsx",
      "app/global-error.tsx",
      "app/(desk)/error.tsx",
    ]);
    const found = house.filter((path) => /^["']use client["']/m.test(read(path)) && !inTheBrowser.has(path));
    expect(found.map((path) => `${path}: let the server draw it, or add it to the list with its reason.`)).toEqual([]);
  });
});

describe("every word the reader sees is in lib/text", () => {
  const screens = house.filter((path) => !path.startsWith("lib/"));
  const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
  const english = /<[^<>]*>\s*([A-Z][a-z]+( [A-Za-z]{2,})+)[^<>{}]*<\//;

  test("no sentence is written in app/ or components/", () => {
    const found = screens.flatMap((path) =>
      withoutComments(read(path))
        .normalize("NFC")
        .split("\n")
        .filter((line) => vietnamese.test(line) || (path.endsWith(".tsx") && english.test(line)))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  /** "refusals.future-day()" for a sentence with values, "steps.nominate" for one without. */
  const keysOf = (value: unknown, prefix = ""): string[] => {
    if (typeof value !== "object" || value === null) return [typeof value === "function" ? `${prefix}()` : prefix];
    return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, prefix ? `${prefix}.${key}` : key));
  };

  test("Vietnamese and English have the same keys", () => {
    expect(keysOf(en).sort()).toEqual(keysOf(vi).sort());
  });

  test.each(Object.entries({ vi, en }))("in %s every stage and every step has its name", (_, words) => {
    expect(Object.keys(words.steps.stages).sort()).toEqual([...stages].sort());
    expect(Object.keys(words.steps.steps).sort()).toEqual([...steps].sort());
    expect(Object.keys(words.steps.happened).sort()).toEqual([...steps].sort());
  });

  test.each(Object.entries({ vi, en }))("in %s every refusal has its sentence", (_, words) => {
    const said = new Set(
      Object.values(words)
        .flatMap((area) => ("refusals" in area ? Object.keys(area.refusals) : []))
        .concat(Object.keys(words.refusals)),
    );
    // In a schema.ts, `code` is zod's own word.
    const sources = house.filter((path) => path.startsWith("lib/") && !/^lib\/text\/|schema\.ts$/.test(path)).map(read);
    const written = sources.flatMap((source) =>
      [...source.matchAll(/(?<!addIssue\(\{ )\bcode: "([a-z][\w-]*)"/g)].map(([, name = ""]) => name),
    );
    const required = sources.flatMap((source) => [...source.matchAll(/\bhas\("(\w+)"/g)].map(([, kind = ""]) => kind));
    const missing = required
      .filter((kind) => paperKinds.some((each) => each === kind))
      .map((kind) => `missing-${kind}`);
    const voted = ["no-cell-vote", "no-committee-vote", "cell-vote-not-carried", "committee-vote-not-carried"];
    const silent = [...new Set([...written, ...missing, ...voted])].filter((name) => !said.has(name));
    expect(silent).toEqual([]);
  });
});

describe("styles stand beside their component", () => {
  const styles = walk("components").filter((path) => path.endsWith(".css"));

  test("each stylesheet of a component is gathered in app/globals.css", () => {
    const gathered = [...read("app/globals.css").matchAll(/^@import "\.\.\/(components\/[^"]+)";/gm)];
    expect(gathered.map(([, path = ""]) => path).sort()).toEqual(styles.sort());
  });

  test("no component writes a colour of its own: colours are in app/tokens.css", () => {
    const coloured = [...styles, ...code("components")].filter((path) => /#[0-9a-f]{6}\b/i.test(read(path)));
    expect(coloured).toEqual([]);
  });
});

// JavaScript that needs only Node: this runs before any package is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const stop = (vietnamese, english) => {
  console.error(`\n${vietnamese.join("\n  ")}\n\n${english.join("\n  ")}\n`);
  process.exit(1);
};

const checkNode = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    [
      `Không khởi động được: máy đang dùng Node.js ${process.versions.node}.`,
      "Vì sao: Nguồn cần Node.js 20.19 trở lên.",
      "Làm gì tiếp: cài bản mới từ https://nodejs.org rồi chạy lại lệnh này.",
    ],
    [
      `Could not start: this is Node.js ${process.versions.node}.`,
      "Why: Nguồn needs Node.js 20.19 or newer.",
      "Next: install a newer version from https://nodejs.org and run the command again.",
    ],
  );
};

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(join(checkout, file), "utf8")).packages;
  } catch {
    return {};
  }
};

/**
 * Whether every package of the lock file is installed in its version. npm writes `.package-lock.json` last, so an
 * interrupted installation is noticed too.
 */
const isInstalled = () => {
  const installed = packagesOf("node_modules/.package-lock.json");
  return Object.entries(packagesOf("package-lock.json")).every(
    ([place, wanted]) =>
      place === "" ||
      wanted.optional ||
      wanted.devOptional ||
      wanted.peer ||
      installed[place]?.version === wanted.version,
  );
};

const npm = (...words) => {
  const { npm_execpath: script } = process.env;
  const viaNode = script?.endsWith(".js");
  const options = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  return spawnSync(viaNode ? process.execPath : "npm", [...(viaNode ? [script] : []), ...words, ...options], {
    cwd: checkout,
    encoding: "utf8",
    stdio: ["ignore", "inherit", "pipe"],
  });
};

const install = () => {
  console.log("Đang cài các gói còn thiếu… · Installing missing packages…");
  const exact = npm("ci");
  if (exact.status === 0) return;
  // When a mirror has no packages for other systems, `npm ci` reports an incomplete lock file; `npm install` gives the
  // same versions.
  if (exact.stderr?.includes("EUSAGE") && npm("install", "--no-save").status === 0 && isInstalled()) return;
  console.error(exact.stderr?.slice(0, 1500) ?? exact.error);
  stop(
    [
      "Không khởi động được: chưa cài được các gói phần mềm (lệnh npm ci báo lỗi ở trên).",
      "Vì sao: thường do máy không có mạng trong lần chạy đầu, hoặc không ghi được vào thư mục node_modules.",
      "Làm gì tiếp: nối mạng hoặc chép thư mục node_modules từ một máy cùng loại, rồi chạy lại.",
    ],
    [
      "Could not start: the packages could not be installed (npm ci reports the error above).",
      "Why: usually there is no network on the first run, or node_modules cannot be written.",
      "Next: connect to a network, or copy node_modules from a machine of the same kind, and run the command again.",
    ],
  );
};

const generate = () => {
  const schema = join(checkout, "prisma/schema");
  const stamp = join(checkout, "lib/database/generated/.made-from");
  const hash = createHash("sha256").update(packagesOf("package-lock.json")["node_modules/prisma"]?.version ?? "");
  for (const file of readdirSync(schema).sort()) hash.update(file).update(readFileSync(join(schema, file)));
  hash.update(readFileSync(join(checkout, "lib/database/columns-generator.mjs")));
  const wanted = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  const cli = join(checkout, "node_modules/prisma/build/index.js");
  const run = spawnSync(process.execPath, [cli, "generate", "--config", ".config/prisma.ts"], {
    cwd: checkout,
    encoding: "utf8",
  });
  if (run.status !== 0) {
    console.error(`${run.stdout}${run.stderr}`);
    stop(
      [
        "Không khởi động được: chưa tạo được phần truy cập cơ sở dữ liệu (prisma generate báo lỗi ở trên).",
        "Vì sao: lược đồ trong prisma/schema có lỗi, hoặc không ghi được vào lib/database/generated.",
        "Làm gì tiếp: kiểm tra quyền ghi của thư mục mã nguồn, rồi chạy lại.",
      ],
      [
        "Could not start: the database client could not be generated (prisma generate reports the error above).",
        "Why: the schema in prisma/schema has a mistake, or lib/database/generated cannot be written.",
        "Next: check that the source folder is writable and run the command again.",
      ],
    );
  }
  writeFileSync(stamp, wanted);
};

/**
 * Checks Node, installs missing packages and generates the database client; afterwards TypeScript files can be
 * imported.
 */
export const prepare = async () => {
  checkNode();
  process.chdir(checkout);
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.CHECKPOINT_DISABLE = "1";
  if (!isInstalled()) install();
  generate();
  const { register } = await import("tsx/esm/api");
  register();
};

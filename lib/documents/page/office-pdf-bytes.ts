import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { oneAfterAnother } from "./office-state";

/** The office suite did not make a PDF. */
export class NotConverted extends Error {}

const longest = 60_000;

const finished = (program: string, folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const child = spawn(
      program,
      [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, join(folder, "paper.docx")],
      { stdio: "ignore", timeout: longest, killSignal: "SIGKILL" },
    );
    child.once("error", (error) => reject(new NotConverted(program, { cause: error })));
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new NotConverted(`${program} ended with ${code}`))));
  });

const converted = async (program: string, word: Uint8Array): Promise<Buffer> => {
  const folder = await mkdtemp(join(tmpdir(), "nguon-paper-"));
  try {
    await writeFile(join(folder, "paper.docx"), word, { mode: 0o600 });
    await finished(program, folder);
    return await readFile(join(folder, "paper.pdf"));
  } catch (error) {
    throw error instanceof NotConverted ? error : new NotConverted(program, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * A Word file as PDF, by the office suite of the installation; one after another, since each takes much memory.
 * @throws NotConverted where it fails or takes longer than a minute
 */
export const officePdfBytes = (program: string, word: Uint8Array): Promise<Buffer> =>
  oneAfterAnother(() => converted(program, word));

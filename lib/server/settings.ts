import { accessSync, chmodSync, constants, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { isIPv6 } from "node:net";
import { join, resolve } from "node:path";
import { localSocket } from "../primitives/local-socket";
import { obstacleAt } from "./machine/ports";
import { fail } from "./messages/failure";
import { messages } from "./messages/progress";
import { proxiesOf } from "./web/sender";

export type Options = Readonly<{ dev: boolean; demonstration: boolean; empty: boolean }>;

/** The options after `npm start --`. @throws Failure when one is not known */
export const readOptions = (given: readonly string[]): Options => {
  const known = ["--dev", "--demonstration", "--empty"];
  const option = given.find((each) => !known.includes(each));
  if (option) fail("unknownOption", { option });
  return {
    dev: given.includes("--dev"),
    demonstration: given.includes("--demonstration"),
    empty: given.includes("--empty"),
  };
};

/** @throws Failure when the port is not to be had for another reason than that it is taken */
const isTaken = async (port: number, host: string | undefined): Promise<boolean> => {
  const obstacle = await obstacleAt(port, host);
  if (obstacle === "EACCES") fail("portForbidden", { port });
  if (obstacle !== null && obstacle !== "EADDRINUSE") fail("hostWrong", { host: host ?? "" }, obstacle);
  return obstacle !== null;
};

/**
 * The port of PORT, or the first free one from 3000 on.
 * @param host undefined for every address of the machine
 * @throws Failure when PORT is no port, is taken or may not be used, or HOST is no address of this machine
 */
export const choosePort = async (host: string | undefined): Promise<number> => {
  const { PORT: wanted } = process.env;
  if (wanted) {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 1 || port > 65535) fail("portWrong", { port: wanted });
    if (await isTaken(port, host)) fail("portTaken", { port });
    return port;
  }
  let port = 3000;
  while (port < 3100 && (await isTaken(port, host))) port += 1;
  if (port !== 3000) console.log(messages.otherPort(port));
  return port;
};

/**
 * The address people type, of NEXTAUTH_URL; undefined where none is given.
 * @throws Failure when it is none, or when TRUSTED_PROXY names something else than addresses
 */
export const readPublicAddress = (): string | undefined => {
  const { NEXTAUTH_URL: address, TRUSTED_PROXY: proxies = "" } = process.env;
  try {
    proxiesOf(proxies);
  } catch (error) {
    fail("proxyWrong", { proxies }, error);
  }
  if (address && !/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : ""))
    fail("publicAddressWrong", { address });
  return address || undefined;
};

/** The address at which this machine reaches the app. @param host that it listens on; undefined for every address of the machine */
export const localAddress = (host: string | undefined, port: number): string => {
  if (!host || host === "0.0.0.0" || host === "::") return `http://localhost:${port}`;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
};

/**
 * The data folder of DATA_DIR, created when missing.
 * @returns its absolute path
 * @throws Failure when it cannot be written
 */
export const openDataFolder = (): string => {
  const folder = resolve(process.env.DATA_DIR || ".data");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    accessSync(folder, constants.W_OK);
    // Root passes every access check, also on a disk that is full or read-only.
    const probe = join(folder, ".written");
    writeFileSync(probe, "");
    rmSync(probe);
    if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  } catch (error) {
    fail("folderNotWritable", { folder }, error);
  }
  return folder;
};

/**
 * The office suite of NGUON_OFFICE_PROGRAM; empty where none is named.
 * @throws Failure when it cannot be run
 */
export const readOfficeProgram = (): string => {
  const { NGUON_OFFICE_PROGRAM: program = "" } = process.env;
  try {
    if (program !== "") accessSync(program, constants.X_OK);
  } catch (error) {
    fail("officeWrong", { program }, error);
  }
  return program;
};

/**
 * Where the virus scanner of NGUON_CLAMD listens; empty where none is named.
 * @throws Failure when it is no address of this machine
 */
export const readScanner = (): string => {
  const { NGUON_CLAMD: scanner = "" } = process.env;
  try {
    if (scanner !== "") localSocket(scanner);
  } catch (error) {
    fail("scannerWrong", { scanner }, error);
  }
  return scanner;
};

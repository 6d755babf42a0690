import { type ChildProcess, fork } from "node:child_process";

type Answer = Readonly<{ id: number; value?: unknown; failed?: string }>;
type Functions = Readonly<Record<string, unknown>>;
type Called<Module extends Functions, Name extends keyof Module> = Module[Name] extends (
  ...given: infer Given
) => infer Value
  ? (...given: Given) => Promise<Awaited<Value>>
  : never;

/** Starts a process that has the environment of this one, its own memory and its own connections. */
export const startProcess = () => {
  const child: ChildProcess = fork("tests/support/asked-process.mjs", { serialization: "advanced" });
  const waiting = new Map<number, (answer: Answer) => void>();
  child.on("message", (answer: Answer) => waiting.get(answer.id)?.(answer));
  let asked = 0;
  /** A function of lib, run there. @param file its path from the checkout */
  const there =
    <Module extends Functions>(file: string) =>
    <Name extends keyof Module & string>(name: Name) =>
      ((...given: unknown[]) =>
        new Promise((resolve, reject) => {
          asked += 1;
          const id = asked;
          waiting.set(id, ({ value, failed }) => (failed === undefined ? resolve(value) : reject(new Error(failed))));
          child.send({ id, file, name, given });
        })) as Called<Module, Name>;
  return { there, stop: () => child.kill() };
};

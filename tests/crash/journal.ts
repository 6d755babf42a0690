import { setTimeout as pause } from "node:timers/promises";
import { nominationForm, signInOverHttp } from "../support/http-session";

/** Tries until there is a result, as somebody does who presses the button again: a broken connection is none. */
const insist = async <Result>(attempt: () => Promise<Result | undefined>): Promise<Result> => {
  for (;;) {
    const result = await attempt().catch((error: unknown) => {
      // As fetch tells that a connection broke.
      if (!(error instanceof TypeError && error.cause)) throw error;
      return undefined;
    });
    if (result !== undefined) return result;
    await pause(50);
  }
};

export type Secretary = Readonly<{
  /** The names that the app answered "recorded" for. */
  acknowledged: readonly string[];
  /** Rejects when an answer was neither that nor "try again". */
  working: Promise<void>;
  /** Ends when the form in hand is acknowledged. */
  stop: () => Promise<void>;
}>;

/**
 * Nominates one new person after another through the app's form. Where there is no answer, or the app cannot serve, the same
 * form is sent again until it is acknowledged.
 */
export const keepNominating = (address: string, label: string): Secretary => {
  const acknowledged: string[] = [];
  let isStopping = false;
  const work = async (): Promise<void> => {
    const ask = await insist(() => signInOverHttp(address, "bithu", "nguon-demo-2026"));
    for (let number = 1; !isStopping; number += 1) {
      const fullName = `Đặng Thị Ghi Lại ${label} ${number}`;
      const form = await insist(() => nominationForm(ask, fullName));
      await insist(async () => {
        const { status, headers } = await ask("/admissions/nominate", { method: "POST", body: form });
        if (status >= 500) return undefined;
        if (headers.get("location")?.includes("done=nominate")) return true;
        throw new Error(`${fullName}: answered ${status}, to ${headers.get("location")}`);
      });
      acknowledged.push(fullName);
    }
  };
  const working = work();
  // Told to whoever waits for it later.
  working.catch(() => undefined);
  const stop = () => {
    isStopping = true;
    return working;
  };
  return { acknowledged, working, stop };
};

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { endWhenSilent, type Part, supervise } from "../../lib/server/machine/supervision";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A part that ends when it is told to, and what its supervisor said and did. */
const supervised = ({ failing = () => false }: { failing?: () => boolean } = {}) => {
  const said: (number | string)[] = [];
  let end: () => void = () => undefined;
  let starts = 0;
  const start = (): Part => {
    if (failing()) throw new Error("no room");
    starts += 1;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    return { ended, stop: async () => end() };
  };
  const { stop } = supervise(start(), {
    restart: start,
    onEnded: (seconds) => said.push(seconds),
    onRestarted: () => said.push("running"),
    onFailed: (reason) => said.push(String(reason)),
  });
  return { said, stop, end: () => end(), starts: () => starts };
};
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

describe("a part that ends unasked", () => {
  test("is started again, later each time in a row, and without an end", async () => {
    const part = supervised();
    for (const seconds of [0.2, 1, 5, 15, 30, 30]) {
      part.end();
      await pass(0.3 + seconds);
      expect(part.said.splice(0)).toEqual([seconds, "running"]);
    }
    expect(part.starts()).toBe(7);
  });

  test("is started again at once when it had run well for a minute", async () => {
    const part = supervised();
    for (const seconds of [0.2, 1]) {
      part.end();
      await pass(0.3 + seconds);
    }
    await pass(60);
    part.said.splice(0);
    part.end();
    await pass(0.5);
    expect(part.said).toEqual([0.2, "running"]);
  });

  test("is tried again when it cannot be started, with the reason", async () => {
    let failures = 0;
    const part = supervised({ failing: () => failures-- > 0 });
    failures = 2;
    part.end();
    await pass(10);
    expect(part.said).toEqual([0.2, "Error: no room", 1, "Error: no room", 5, "running"]);
  });
});

describe("a part that is told to stop", () => {
  test("is not started again", async () => {
    const part = supervised();
    await part.stop();
    await pass(60);
    expect([part.said, part.starts()]).toEqual([[], 1]);
  });

  test("while it waits for its next start, or has just ended of the same signal, is not started again", async () => {
    for (const after of [0, 0.4]) {
      const part = supervised();
      part.end();
      await pass(after);
      await part.stop();
      await pass(60);
      expect(part.starts()).toBe(1);
    }
  });
});

describe("a part that is asked whether it is well", () => {
  /** A part whose answers are told one by one: whether there is one. */
  const asked = (answers: boolean[]) => {
    const said: string[] = [];
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const part: Part = {
      ended,
      stop: async () => {
        said.push("stopped");
        end();
      },
    };
    const ask = (signal: AbortSignal) =>
      answers.shift() === false
        ? new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("none"))))
        : Promise.resolve();
    const watching = endWhenSilent(part, ask, { seconds: 10, times: 3 }, () => said.push("silent"));
    return { said, watching, end: () => end() };
  };

  test("is left alone while it answers at least every third time", async () => {
    const part = asked([true, false, false, true, false, false, true]);
    await pass(600);
    expect(part.said).toEqual([]);
    part.end();
    await pass(10);
    await part.watching;
  });

  test("is ended when it leaves three questions in a row unanswered", async () => {
    const part = asked([true, false, false, false]);
    await pass(600);
    await part.watching;
    expect(part.said).toEqual(["silent", "stopped"]);
  });

  test("is not asked any more once it has ended", async () => {
    const part = asked([false, false, false]);
    await pass(15);
    part.end();
    await pass(600);
    await part.watching;
    expect(part.said).toEqual([]);
  });
});

import { expect, test, vi } from "vitest";

test("a hash that could not be made is made at the next sign-in, and then kept", async () => {
  vi.resetModules();
  const { decoyHash } = await import("../../lib/accounts/passwords/decoy-hash-state");
  const make = vi.fn(() => Promise.resolve("a hash"));
  await expect(decoyHash(() => Promise.reject(new Error("no memory")))).rejects.toThrow("no memory");
  expect(await decoyHash(make)).toBe("a hash");
  expect(await decoyHash(make)).toBe("a hash");
  expect(make).toHaveBeenCalledOnce();
});

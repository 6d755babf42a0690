import { hashPassword } from "../../lib/accounts/password-encryption";
import { idOf } from "./ids";
import { personOf } from "./people";

/** Printed at every start of a demonstration; a real committee never has these accounts. */
export const demonstrationPassword = "nguon-demo-2026";

/** Those a visitor is told of, and the secretaries of the three other cells, who work as they do. */
export const usernames = [
  "quantri",
  "phobithu",
  "danguy",
  "bithu",
  "bithu2",
  "huongdan",
  "quanchung",
  "captren",
  "bithu3",
  "bithu4",
  "bithu5",
] as const;
export type Username = (typeof usernames)[number];

const holders: Readonly<Partial<Record<Username, string>>> = { bithu3: "k3a", bithu4: "k4a", bithu5: "k5a" };

export const accountOf = (username: Username): string => idOf(`account ${username}`);

/** One account for each, all with one password. */
export const accountRows = async (createdAt: Date) => {
  const passwordHash = await hashPassword(demonstrationPassword);
  return usernames.map((username) => ({
    id: accountOf(username),
    username,
    passwordHash,
    personId: personOf(holders[username] ?? username),
    createdAt,
  }));
};

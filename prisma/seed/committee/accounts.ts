import { hashPassword } from "../../../lib/accounts/passwords/password-encryption";
import { idOf } from "./ids";
import { personOf } from "./people";

/** Shown on the console at every start of the demonstration. A real committee never has these accounts. */
export const demonstrationPassword = "nguon-demo-2026";

/** The accounts shown on the console, and those of the secretaries of the three other cells. */
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

/** The person of an account whose key is not the username. */
const personKeys: Readonly<Partial<Record<Username, string>>> = { bithu3: "k3a", bithu4: "k4a", bithu5: "k5a" };

export const accountOf = (username: Username): string => idOf(`account ${username}`);

/** The rows of all accounts, with one password. */
export const accountRows = async (createdAt: Date) => {
  const passwordHash = await hashPassword(demonstrationPassword);
  return usernames.map((username) => ({
    id: accountOf(username),
    username,
    passwordHash,
    personId: personOf(personKeys[username] ?? username),
    createdAt,
  }));
};

import type { PostRole } from "../accounts/posts";

/** Posts that answer for open work: whoever follows in one is given a packet and confirms it. */
export const postsWithPacket = [
  "cellSecretary",
  "cellDeputySecretary",
  "committeeSecretary",
  "committeeDeputySecretary",
] as const satisfies readonly PostRole[];

export const hasPacket = (role: string): role is (typeof postsWithPacket)[number] =>
  postsWithPacket.some((each) => each === role);

/** What a packet lists: open cases, who among them has no mentor, promises (tasks, sessions, letters), clocks, cells without a secretary. */
export const packetParts = ["cases", "unmentored", "tasks", "sessions", "letters", "clocks", "unled"] as const;
export type PacketPart = (typeof packetParts)[number];

/** How many rows of each part there were on the day of the confirmation. */
export type PacketCounts = Readonly<Record<PacketPart, number>>;

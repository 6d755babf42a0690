import type { Actor } from "@/lib/access/actor";

/** The signed-in person, read anew from the database at every request; sends everybody else to the sign-in page. */
export const requireActor = async (): Promise<Actor> => {
  throw new Error("written with sign-in");
};

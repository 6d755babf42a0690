import type { people as vi } from "../vi/people";

export const people: typeof vi = {
  title: "",
};

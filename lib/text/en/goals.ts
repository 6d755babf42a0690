import type { goals as vi } from "../vi/goals";

export const goals: typeof vi = {
  title: "",
};

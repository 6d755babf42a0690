import type { regulations as vi } from "../vi/regulations";

export const regulations: typeof vi = {
  title: "",
};

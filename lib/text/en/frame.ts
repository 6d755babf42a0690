import type { frame as vi } from "../vi/frame";

export const frame: typeof vi = {
  title: "",
};

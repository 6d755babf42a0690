import type { steps as vi } from "../vi/steps";

export const steps: typeof vi = {
  title: "",
};

/** How an account sees the app: light, dark or as the browser says; text of the usual size or larger. */
export const schemes = ["light", "dark", "system"] as const;
export const textSizes = ["normal", "large"] as const;
export type Display = Readonly<{ scheme: (typeof schemes)[number]; textSize: (typeof textSizes)[number] }>;

export const usualDisplay: Display = { scheme: "light", textSize: "normal" };

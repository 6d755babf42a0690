/** The id of the control of a field. On its own, because server components ask for it too, and the fields use hooks. */
export const fieldId = (name: string): string => `field-${name}`;

import { useSyncExternalStore } from "react";

const neverChanges = () => () => {};

/** Whether scripts run on the page and have taken it over: false on the server and until then. */
export const useHasScript = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );

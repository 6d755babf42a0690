import { type RefObject, useEffect, useRef } from "react";

/** For a menu that opens in place: Escape closes it and gives the focus back, and so does a press beside it. */
export const useFoldingMenu = (): RefObject<HTMLDetailsElement | null> => {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      const isOutside = event.type === "pointerdown" && !menu.current?.contains(event.target as Node);
      if (!menu.current?.open || !(isEscape || isOutside)) return;
      menu.current.open = false;
      if (isEscape) menu.current.querySelector("summary")?.focus();
    };
    for (const type of ["keydown", "pointerdown"]) document.addEventListener(type, close);
    return () => {
      for (const type of ["keydown", "pointerdown"]) document.removeEventListener(type, close);
    };
  }, []);
  return menu;
};

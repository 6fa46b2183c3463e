import { localValue } from "./local-value";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Heights of table rows. */
export const DENSITIES = ["compact", "normal", "comfortable"] as const;
export type Density = (typeof DENSITIES)[number];

export const theme = localValue<Theme>("theme", "system", (value): value is Theme =>
  THEMES.includes(value as Theme),
);

export const density = localValue<Density>("density", "normal", (value): value is Density =>
  DENSITIES.includes(value as Density),
);

/** Keep the page in the chosen theme, and in the system's where none was chosen. */
export function applyTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const chosen = theme.get();
    const isDark = chosen === "dark" || (chosen === "system" && system.matches);
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  };
  theme.subscribe(apply);
  system.addEventListener("change", apply);
  apply();
}

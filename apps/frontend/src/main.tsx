import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { initializeTexts } from "./i18n";
import { applyTheme } from "./lib/appearance";
import { removeOldDrafts } from "./lib/drafts";
import { installShortcuts } from "./lib/shortcuts";
import "./styles/index.css";

applyTheme();
installShortcuts();
removeOldDrafts();
await initializeTexts();
createRoot(document.getElementById("root") as HTMLElement).render(<App />);

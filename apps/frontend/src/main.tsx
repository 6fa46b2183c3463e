import { createRoot } from "react-dom/client";
import "./styles/index.css";

createRoot(document.getElementById("root") as HTMLElement).render(<h1>SAMS</h1>);

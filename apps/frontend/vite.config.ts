import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Address of the API while developing; `pnpm dev` sets it. */
const api = process.env.SAMS_API_URL ?? "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [
    react(),
    tailwind(),
    { ...optimizeLocales.vite({ locales: ["ko-KR", "en-US"] }), enforce: "pre" },
  ],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  // Not `assets`, because /assets is a page.
  build: { assetsDir: "static", target: "es2022", modulePreload: { polyfill: false } },
  server: {
    proxy: Object.fromEntries(
      ["/api", "/docs", "/redoc", "/openapi.json", "/health", "/metrics"].map((path) => [path, api]),
    ),
  },
});

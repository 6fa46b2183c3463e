import { Outlet, useRouter } from "@tanstack/react-router";
import { RouterProvider } from "react-aria-components";

/** The outermost element of every page: lets the links of React Aria use the router. */
export function RootLayout() {
  const router = useRouter();
  return (
    <RouterProvider
      navigate={(href) => void router.navigate({ href })}
      useHref={(href) => router.buildLocation({ to: href }).href}
    >
      <Outlet />
    </RouterProvider>
  );
}

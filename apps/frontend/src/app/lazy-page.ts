import { type AsyncRouteComponent, lazyRouteComponent } from "@tanstack/react-router";
import { loadPart } from "@/lib/load-part";

/** Return the page of a route that is loaded when it is first opened; a failure is shown by the `ErrorPage`. */
export function lazyPage<Name extends string, Pages extends Record<Name, () => React.ReactNode>>(
  load: () => Promise<Pages>,
  name: Name,
): AsyncRouteComponent<object> {
  return lazyRouteComponent(() => loadPart(load), name) as AsyncRouteComponent<object>;
}

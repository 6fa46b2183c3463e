import createFetchClient, {
  createQuerySerializer,
  type FetchResponse,
  type MaybeOptionalInit,
  type ParseAs,
} from "openapi-fetch";
import type { CurrentUser, paths } from "./generated/types.ts";
import { type ListenOptions, type LiveMessage, listen } from "./live.ts";
import { NetworkError } from "./problems.ts";
import { isRefused, Session, type SessionOptions } from "./session.ts";

/** The tokens of `signIn`, `signOut` and the refresh would be lost to who calls these by hand; `listen` reads the stream. */
type Paths = Omit<paths, `/api/v1/auth/${"login" | "refresh" | "logout"}` | "/api/v1/events/stream">;
type Verb = "get" | "post" | "put" | "patch" | "delete";
type PathOf<V extends Verb> = {
  [P in keyof Paths]: Paths[P] extends Record<V, object> ? P : never;
}[keyof Paths];
type Option = "params" | "body" | "headers" | "signal";
type AnyInit<P extends keyof Paths, V extends Verb> = NonNullable<
  MaybeOptionalInit<Paths[P], V & keyof Paths[P]>
>;
type Init<P extends keyof Paths, V extends Verb> = Pick<AnyInit<P, V>, Option & keyof AnyInit<P, V>>;
type Arguments<P extends keyof Paths, V extends Verb, As extends ParseAs> =
  object extends Init<P, V> ? [init?: Init<P, V> & { parseAs?: As }] : [init: Init<P, V> & { parseAs?: As }];
type Data<P extends keyof Paths, V extends Verb, As extends ParseAs> = Extract<
  FetchResponse<Paths[P][V & keyof Paths[P]] & object, { parseAs: As }, `${string}/${string}`>,
  { data: unknown }
>["data"];

/** What the server answered; `response` has the headers, such as `Idempotency-Replayed`. */
export interface Answer<T> {
  data: T;
  response: Response;
}

type Method<V extends Verb> = <P extends PathOf<V>, As extends ParseAs = "json">(
  path: P,
  ...init: Arguments<P, V, As>
) => Promise<Answer<Data<P, V, As>>>;

/** The addresses of lists, which come in pages. */
export type ListPath = {
  [P in PathOf<"get">]: Data<P, "get", "json"> extends { items: unknown[]; next_cursor: unknown } ? P : never;
}[PathOf<"get">];
type ItemOf<P extends ListPath> = Data<P, "get", "json"> extends { items: (infer Item)[] } ? Item : never;

/** A typed caller of the API: each method gives the data, or throws a ProblemError or a NetworkError. */
export interface Client {
  GET: Method<"get">;
  POST: Method<"post">;
  PUT: Method<"put">;
  PATCH: Method<"patch">;
  DELETE: Method<"delete">;
  /** Each thing of a list, all pages of it. */
  paginate<P extends ListPath>(
    path: P,
    ...init: Arguments<P, "get", "json">
  ): AsyncGenerator<ItemOf<P>, void>;
  /** What happens to what one may see, as it happens; it comes back by itself when the connection is lost. */
  listen(options?: ListenOptions): AsyncGenerator<LiveMessage, void>;
  signIn(email: string, password: string): Promise<CurrentUser>;
  /** Go on with the session of the cookie after the page was loaded; undefined if there is none. */
  resume(): Promise<CurrentUser | undefined>;
  signOut(): Promise<void>;
}

/** Return a client of the server at `baseUrl`. */
export function createClient(options: SessionOptions = {}): Client {
  const session = new Session(options);
  const baseUrl = options.baseUrl?.replace(/\/$/, "") ?? "";
  const raw = createFetchClient<Paths>({ baseUrl, querySerializer, bodySerializer });

  const method = <V extends Verb>(verb: V): Method<V> =>
    // The types of openapi-fetch say that either data or an error is there; here what is no data is thrown.
    (async (path: PathOf<V>, init: { signal?: AbortSignal } = {}) => {
      let response: Response | undefined;
      const fetch = async (request: Request) => {
        response = await session.send(request);
        return response;
      };
      try {
        return await raw.request(verb as never, path as never, { ...init, fetch } as never);
      } catch (error) {
        // What fails once the answer has begun is its body.
        if (response === undefined || init.signal?.aborted) throw error;
        throw new NetworkError("The answer was cut off, or is not of SAMS", { cause: error });
      }
    }) as unknown as Method<V>;

  const GET = method("get");

  return {
    GET,
    POST: method("post"),
    PUT: method("put"),
    PATCH: method("patch"),
    DELETE: method("delete"),
    async *paginate(path, init?: { params?: { query?: object } }) {
      let cursor: string | undefined;
      do {
        const query = { limit: 500, ...init?.params?.query, ...(cursor && { cursor }) };
        const { data: page } = await GET(path, { ...init, params: { ...init?.params, query } } as never);
        yield* (page as { items: never[] }).items;
        cursor = (page as { next_cursor?: string }).next_cursor;
      } while (cursor);
    },
    listen: (wanted = {}) => listen(session, `${baseUrl}/api/v1/events/stream`, wanted),
    async signIn(email, password) {
      return (await session.signIn(email, password)).user;
    },
    async resume() {
      if (!session.canRefresh) return undefined;
      try {
        return (await session.refresh()).user;
      } catch (error) {
        if (isRefused(error)) return undefined;
        throw error;
      }
    },
    signOut: () => session.signOut(),
  };
}

const serialize = createQuerySerializer({ object: { style: "form", explode: true } });

/** Write a query as openapi.json says: the names to sort by with commas, the other lists by repeating the name. */
function querySerializer(query: Record<string, unknown>): string {
  return serialize(Array.isArray(query.sort) ? { ...query, sort: query.sort.join(",") } : query);
}

/** Write what has a file in it as the form in which files are sent, and everything else as JSON. */
function bodySerializer(body: unknown): FormData | string {
  const fields = Object.entries(body ?? {}).filter(([, value]) => value !== undefined);
  if (!fields.some(([, value]) => value instanceof Blob)) return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value instanceof Blob ? value : String(value));
  return form;
}

/** Return a new `Idempotency-Key`: what is sent twice with the same key is done once. */
export function newIdempotencyKey(): string {
  // Not randomUUID, which browsers have on HTTPS alone.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** Return the `If-Match` of a thing as it was read, so that it is only changed if it is still so. */
export function etag(thing: { version: number }): string {
  return `"${thing.version}"`;
}

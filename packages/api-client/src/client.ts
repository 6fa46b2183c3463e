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

/** Calls that a caller makes through `signIn`, `signOut`, `refresh` and `listen` instead, so that no token is lost. */
type Paths = Omit<paths, `/api/v1/auth/${"login" | "refresh" | "logout"}` | "/api/v1/events/stream">;
type Verb = "get" | "post" | "put" | "patch" | "delete";
type PathOf<V extends Verb> = {
  [P in keyof Paths]: Paths[P] extends Record<V, object> ? P : never;
}[keyof Paths];
type Option = "params" | "body" | "headers" | "signal" | "keepalive";
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

/** The data of a response; `response` contains the headers, such as `Idempotency-Replayed`. */
export interface ApiResponse<T> {
  data: T;
  response: Response;
}

type Method<V extends Verb> = <P extends PathOf<V>, As extends ParseAs = "json">(
  path: P,
  ...init: Arguments<P, V, As>
) => Promise<ApiResponse<Data<P, V, As>>>;

/** The paths of paginated lists. */
export type ListPath = {
  [P in PathOf<"get">]: Data<P, "get", "json"> extends { items: unknown[]; next_cursor: unknown } ? P : never;
}[PathOf<"get">];
type ItemOf<P extends ListPath> = Data<P, "get", "json"> extends { items: (infer Item)[] } ? Item : never;

/** A typed client of the API. Each method returns the data, or throws a ProblemError or a NetworkError. */
export interface Client {
  GET: Method<"get">;
  POST: Method<"post">;
  PUT: Method<"put">;
  PATCH: Method<"patch">;
  DELETE: Method<"delete">;
  /** Yield the items of all pages of a list. */
  paginate<P extends ListPath>(
    path: P,
    ...init: Arguments<P, "get", "json">
  ): AsyncGenerator<ItemOf<P>, void>;
  /** Yield the events that the user may see, as they happen. Reconnects when the connection is lost. */
  listen(options?: ListenOptions): AsyncGenerator<LiveMessage, void>;
  signIn(email: string, password: string): Promise<CurrentUser>;
  /** Continue the session of the cookie after a page load; undefined if there is none. */
  resume(): Promise<CurrentUser | undefined>;
  signOut(): Promise<void>;
  /**
   * Refresh the access token now if it expires within `seconds`, so that a request in that time needs no refresh,
   * such as one with `keepalive` while the page is left.
   */
  ensureFresh(seconds: number): Promise<void>;
}

/** Create a client of the server at `baseUrl`. */
export function createClient(options: SessionOptions = {}): Client {
  const session = new Session(options);
  const baseUrl = options.baseUrl?.replace(/\/$/, "") ?? "";
  const raw = createFetchClient<Paths>({ baseUrl, querySerializer, bodySerializer });

  const method = <V extends Verb>(verb: V): Method<V> =>
    // The types of openapi-fetch allow data or an error; here every error is thrown.
    (async (path: PathOf<V>, init: { signal?: AbortSignal } = {}) => {
      let response: Response | undefined;
      const fetch = async (request: Request) => {
        response = await session.send(request);
        return response;
      };
      try {
        return await raw.request(verb as never, path as never, { ...init, fetch } as never);
      } catch (error) {
        // After the response has arrived, only its body can fail.
        if (response === undefined || init.signal?.aborted) throw error;
        throw new NetworkError("The response was cut off, or does not come from SAMS", { cause: error });
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
    listen: (filter = {}) => listen(session, `${baseUrl}/api/v1/events/stream`, filter),
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
    ensureFresh: (seconds) => session.ensureFresh(seconds),
  };
}

const serialize = createQuerySerializer({ object: { style: "form", explode: true } });

/** Serialize a query as openapi.json declares: `sort` separated by commas, other arrays by repeating the name. */
function querySerializer(query: Record<string, unknown>): string {
  return serialize(Array.isArray(query.sort) ? { ...query, sort: query.sort.join(",") } : query);
}

/** Serialize a body that contains a file as a multipart form, and any other body as JSON. */
function bodySerializer(body: unknown): FormData | string {
  const fields = Object.entries(body ?? {}).filter(([, value]) => value !== undefined);
  if (!fields.some(([, value]) => value instanceof Blob)) return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value instanceof Blob ? value : String(value));
  return form;
}

/** Return a new `Idempotency-Key`: requests with the same key are executed once. */
export function newIdempotencyKey(): string {
  // Not randomUUID, which browsers provide on HTTPS only.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** Return the `If-Match` value of an entity, so that an update fails if the entity was changed after it was read. */
export function etag(entity: { version: number }): string {
  return `"${entity.version}"`;
}

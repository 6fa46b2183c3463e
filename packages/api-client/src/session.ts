import type { SignedIn } from "./generated/types.ts";
import { errorOf, isProblem, NetworkError, type ProblemError } from "./problems.ts";

export interface SessionOptions {
  /** Where the server is, such as `https://sams.example.com`; by default where the page is from. */
  baseUrl?: string;
  /** A personal API token `sams_…`, for a script that does not sign in. */
  apiToken?: string;
  /**
   * Where the refresh token is: in the cookie, which outlives the page and no script can read, or in memory.
   * By default the cookie in browsers, and memory elsewhere.
   */
  refreshToken?: "cookie" | "memory";
  /** Called when the session that was there has ended, otherwise than by `signOut`. */
  onSignedOut?: (reason: ProblemError) => void;
  fetch?: (request: Request) => Promise<Response>;
}

/** Who is signed in: it signs each request, and has a spent access token renewed once for all who need it. */
export class Session {
  readonly #baseUrl: string;
  readonly #usesCookie: boolean;
  readonly #onSignedOut: (reason: ProblemError) => void;
  readonly #fetch: (request: Request) => Promise<Response>;
  // Kept nowhere else: what is in localStorage any script on the page can read.
  #accessToken: string | undefined;
  #refreshToken: string | undefined;
  #canRefresh: boolean;
  #refreshing: Promise<SignedIn> | undefined;

  constructor(options: SessionOptions) {
    this.#baseUrl = options.baseUrl?.replace(/\/$/, "") ?? "";
    this.#usesCookie =
      (options.refreshToken ?? ("document" in globalThis ? "cookie" : "memory")) === "cookie";
    this.#onSignedOut = options.onSignedOut ?? (() => {});
    this.#fetch = options.fetch ?? ((request) => fetch(request));
    this.#accessToken = options.apiToken;
    // There may be a cookie of the page that was here before.
    this.#canRefresh = this.#usesCookie && options.apiToken === undefined;
  }

  /** Send a request as who is signed in; what is refused because the access token is spent is sent again. */
  async send(request: Request): Promise<Response> {
    await this.#refreshing;
    const again = this.#canRefresh ? request.clone() : undefined;
    const accessToken = this.#accessToken;
    try {
      return await this.#answer(request, accessToken);
    } catch (error) {
      if (again === undefined || !isProblem(error, "token_expired", "not_authenticated")) throw error;
      // Another request may have found out before this one.
      if (this.#accessToken === accessToken) await this.refresh();
      if (this.#accessToken === undefined) throw error;
      return this.#answer(again, this.#accessToken);
    }
  }

  async signIn(email: string, password: string): Promise<SignedIn> {
    await this.#refreshing?.catch(() => {});
    return this.#adopt(await this.#post("login", { email, password }));
  }

  async signOut(): Promise<void> {
    await this.#refreshing?.catch(() => {});
    const [accessToken, refreshToken, canRefresh] = [this.#accessToken, this.#refreshToken, this.#canRefresh];
    this.#forget();
    if (!canRefresh) return;
    try {
      await this.#post("logout", refreshToken && { refresh_token: refreshToken }, accessToken);
    } catch (error) {
      // It has ended already.
      if (!isProblem(error) || error.status !== 401) throw error;
    }
  }

  /** Whether there is a session, or may be one, that was begun by signing in. */
  get canRefresh(): boolean {
    return this.#canRefresh;
  }

  /** Renew the access token; whoever asks while that is going on gets the same answer. */
  refresh(): Promise<SignedIn> {
    this.#refreshing ??= this.#renew().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #renew(): Promise<SignedIn> {
    const wasSignedIn = this.#accessToken !== undefined;
    try {
      return this.#adopt(await this.#exchange());
    } catch (error) {
      if (isRefused(error)) {
        this.#forget();
        if (wasSignedIn) this.#onSignedOut(error);
      }
      throw error;
    }
  }

  async #exchange(): Promise<Response> {
    if (!this.#usesCookie) return this.#post("refresh", { refresh_token: this.#refreshToken });
    // The tabs of a browser share the cookie, and a refresh token that is used twice ends the session.
    const locks = globalThis.navigator?.locks;
    return locks ? locks.request("sams-refresh", () => this.#post("refresh")) : this.#post("refresh");
  }

  async #adopt(answer: Response): Promise<SignedIn> {
    const signedIn: SignedIn = await answer.json();
    this.#accessToken = signedIn.access_token;
    this.#refreshToken = this.#usesCookie ? undefined : signedIn.refresh_token;
    this.#canRefresh = true;
    return signedIn;
  }

  #forget(): void {
    this.#accessToken = this.#refreshToken = undefined;
    this.#canRefresh = false;
  }

  #post(call: "login" | "refresh" | "logout", body?: unknown, accessToken?: string): Promise<Response> {
    const request = new Request(`${this.#baseUrl}/api/v1/auth/${call}`, {
      method: "POST",
      credentials: this.#usesCookie ? "include" : "omit",
      ...(body ? { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } : {}),
    });
    return this.#answer(request, accessToken);
  }

  async #answer(request: Request, accessToken: string | undefined): Promise<Response> {
    if (accessToken !== undefined) request.headers.set("Authorization", `Bearer ${accessToken}`);
    let response: Response;
    try {
      response = await this.#fetch(request);
    } catch (error) {
      if (request.signal.aborted) throw error;
      throw new NetworkError("The server cannot be reached", { cause: error });
    }
    if (!response.ok) throw await errorOf(response);
    return response;
  }
}

/** Tell whether the server will not renew a session again, however often it is asked. */
export function isRefused(error: unknown): error is ProblemError {
  return isProblem(error) && (error.status === 401 || error.status === 403);
}

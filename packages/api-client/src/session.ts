import type { TokenResponse } from "./generated/types.ts";
import { isProblem, NetworkError, type ProblemError, toError } from "./problems.ts";
import { withTabLock } from "./tab-lock.ts";

export interface SessionOptions {
  /** URL of the server, such as `https://sams.example.com`; default: the origin of the page. */
  baseUrl?: string;
  /** A personal API token `sams_…`, for scripts that do not sign in. */
  apiToken?: string;
  /**
   * Storage of the refresh token: a cookie, which survives page loads and which scripts cannot read, or memory.
   * Default: the cookie in browsers, memory elsewhere.
   */
  refreshToken?: "cookie" | "memory";
  /** Called when the session ends other than by `signOut`. */
  onSignedOut?: (reason: ProblemError) => void;
  /**
   * Called when the session has expired, once for all requests that failed because of it. After the user has signed
   * in again through `signIn`, resolve to send the requests again; reject to let them fail.
   */
  reauthenticate?: (reason: ProblemError) => Promise<void>;
  fetch?: (request: Request) => Promise<Response>;
}

/** An authenticated session: adds the token to each request, and refreshes an expired token once for all requests. */
export class Session {
  readonly #baseUrl: string;
  readonly #usesCookie: boolean;
  readonly #onSignedOut: (reason: ProblemError) => void;
  readonly #reauthenticate: SessionOptions["reauthenticate"];
  readonly #fetch: (request: Request) => Promise<Response>;
  // In memory only: any script on the page can read localStorage.
  #accessToken: string | undefined;
  /** Time of the expiry of the access token, in ms; undefined if it does not expire. */
  #expiresAt: number | undefined;
  #refreshToken: string | undefined;
  #canRefresh: boolean;
  #refreshing: Promise<TokenResponse> | undefined;
  /** Pending while an expired session waits for the user to sign in again. */
  #expired: Promise<void> | undefined;

  constructor(options: SessionOptions) {
    this.#baseUrl = options.baseUrl?.replace(/\/$/, "") ?? "";
    this.#usesCookie =
      (options.refreshToken ?? ("document" in globalThis ? "cookie" : "memory")) === "cookie";
    this.#onSignedOut = options.onSignedOut ?? (() => {});
    this.#reauthenticate = options.reauthenticate;
    this.#fetch = options.fetch ?? ((request) => fetch(request));
    this.#accessToken = options.apiToken;
    // A cookie may exist from an earlier page.
    this.#canRefresh = this.#usesCookie && options.apiToken === undefined;
  }

  /** Send a request with the access token; refresh an expired token and send the request again. */
  async send(request: Request): Promise<Response> {
    await this.#expired;
    await this.#refreshing;
    const retry = this.#canRefresh ? request.clone() : undefined;
    const accessToken = this.#accessToken;
    try {
      return await this.#fetchOk(request, accessToken);
    } catch (error) {
      if (retry === undefined || !isProblem(error, "token_expired", "not_authenticated")) throw error;
      // Another request may have refreshed the token already, or may be waiting for the user to sign in.
      if (this.#expired !== undefined) await this.#expired;
      else if (this.#accessToken === accessToken) await this.#refreshOrReauthenticate();
      if (this.#accessToken === undefined) throw error;
      return this.#fetchOk(retry, this.#accessToken);
    }
  }

  /** Refresh the access token now if it expires within this time. */
  async ensureFresh(seconds: number): Promise<void> {
    await this.#expired;
    await this.#refreshing;
    if (!this.#canRefresh || this.#expiresAt === undefined) return;
    if (this.#expiresAt - Date.now() < seconds * 1000) await this.#refreshOrReauthenticate();
  }

  async #refreshOrReauthenticate(): Promise<void> {
    try {
      await this.refresh();
    } catch (reason) {
      if (this.#reauthenticate === undefined || !isRefused(reason)) throw reason;
      this.#expired ??= this.#reauthenticate(reason).finally(() => {
        this.#expired = undefined;
      });
      await this.#expired;
    }
  }

  async signIn(email: string, password: string): Promise<TokenResponse> {
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
      // The session has ended already.
      if (!isProblem(error) || error.status !== 401) throw error;
    }
  }

  /** Whether a session exists or may exist, other than by an API token. */
  get canRefresh(): boolean {
    return this.#canRefresh;
  }

  /** Refresh the access token; concurrent calls share one request. */
  refresh(): Promise<TokenResponse> {
    this.#refreshing ??= this.#renew().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #renew(): Promise<TokenResponse> {
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
    // The tabs of a browser share the cookie, and a refresh token that is used twice may end the session.
    return withTabLock("sams-refresh", () => this.#post("refresh"));
  }

  async #adopt(response: Response): Promise<TokenResponse> {
    const signedIn: TokenResponse = await response.json();
    this.#accessToken = signedIn.access_token;
    this.#expiresAt = Date.now() + signedIn.expires_in * 1000;
    this.#refreshToken = this.#usesCookie ? undefined : signedIn.refresh_token;
    this.#canRefresh = true;
    return signedIn;
  }

  #forget(): void {
    this.#accessToken = this.#refreshToken = this.#expiresAt = undefined;
    this.#canRefresh = false;
  }

  #post(call: "login" | "refresh" | "logout", body?: unknown, accessToken?: string): Promise<Response> {
    const request = new Request(`${this.#baseUrl}/api/v1/auth/${call}`, {
      method: "POST",
      credentials: this.#usesCookie ? "include" : "omit",
      ...(body ? { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } : {}),
    });
    return this.#fetchOk(request, accessToken);
  }

  async #fetchOk(request: Request, accessToken: string | undefined): Promise<Response> {
    if (accessToken !== undefined) request.headers.set("Authorization", `Bearer ${accessToken}`);
    let response: Response;
    try {
      response = await this.#fetch(request);
    } catch (error) {
      if (request.signal.aborted) throw error;
      throw new NetworkError("The server cannot be reached", { cause: error });
    }
    if (!response.ok) throw await toError(response);
    return response;
  }
}

/** Whether the server refused a refresh permanently. */
export function isRefused(error: unknown): error is ProblemError {
  return isProblem(error) && (error.status === 401 || error.status === 403);
}

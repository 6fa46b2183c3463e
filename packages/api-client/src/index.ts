export {
  type ApiResponse,
  type Client,
  createClient,
  etag,
  type ListPath,
  newIdempotencyKey,
} from "./client.ts";
export type * from "./generated/types.ts";
export type { ListenOptions, LiveMessage } from "./live.ts";
export { isProblem, NetworkError, ProblemError } from "./problems.ts";
export type { SessionOptions as ClientOptions } from "./session.ts";

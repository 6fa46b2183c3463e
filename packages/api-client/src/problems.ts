import type { FieldProblem, Problem, ProblemCode } from "./generated/types.ts";

/** An error response of the server. `code` is stable; the texts are for users. */
export class ProblemError<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = "ProblemError";
  readonly status: number;
  readonly code: Code;
  readonly title: string;
  /** Errors by field; empty if no field is concerned. */
  readonly errors: readonly FieldProblem[];
  /** The id of the request in the server's log. */
  readonly requestId: string;
  /** Seconds to wait before a retry, if the server says so. */
  readonly retryAfter: number | undefined;
  /** The whole problem, with the members that only its code has, such as `candidates`. */
  readonly problem: Problem & Record<string, unknown>;

  constructor(problem: Problem & { code: Code }, retryAfter?: number) {
    super(problem.detail);
    this.status = problem.status;
    this.code = problem.code;
    this.title = problem.title;
    this.errors = problem.errors;
    this.requestId = problem.request_id;
    this.retryAfter = retryAfter;
    this.problem = problem as Problem & Record<string, unknown>;
  }
}

/** No complete response of the server arrived: the network failed, or a proxy responded instead. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";
  /** The status of the proxy's response, if there was one. */
  readonly status: number | undefined;

  constructor(message: string, options: { cause?: unknown; status?: number } = {}) {
    super(message, { cause: options.cause });
    this.status = options.status;
  }
}

/** Whether an error is a ProblemError with one of the codes; without codes, with any. */
export function isProblem<Code extends ProblemCode = ProblemCode>(
  error: unknown,
  ...codes: Code[]
): error is ProblemError<Code> {
  return error instanceof ProblemError && (codes.length === 0 || codes.some((code) => code === error.code));
}

/** Convert an unsuccessful response to the error to throw. */
export async function toError(response: Response): Promise<ProblemError | NetworkError> {
  if (!response.headers.get("Content-Type")?.startsWith("application/problem+json")) {
    return new NetworkError(`A response with status ${response.status} did not come from SAMS`, {
      status: response.status,
    });
  }
  const seconds = response.headers.get("Retry-After");
  return new ProblemError((await response.json()) as Problem, seconds === null ? undefined : Number(seconds));
}

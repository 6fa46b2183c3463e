import type { FieldProblem, Problem, ProblemCode } from "./generated/types.ts";

/** The server refused a request, and says why; `code` is stable, the texts are for people. */
export class ProblemError<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = "ProblemError";
  readonly status: number;
  readonly code: Code;
  readonly title: string;
  /** What is wrong field by field: empty where nothing is. */
  readonly errors: readonly FieldProblem[];
  /** Tell it to the operator: the log has it. */
  readonly requestId: string;
  /** The seconds after which to come back, where the server says so. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem & { code: Code }, retryAfter?: number) {
    super(problem.detail);
    this.status = problem.status;
    this.code = problem.code;
    this.title = problem.title;
    this.errors = problem.errors;
    this.requestId = problem.request_id;
    this.retryAfter = retryAfter;
  }
}

/** No whole answer of the server came: the network failed, or something on the way answered in its place. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";
  /** The status of what answered in the server's place, if anything did. */
  readonly status: number | undefined;

  constructor(message: string, options: { cause?: unknown; status?: number } = {}) {
    super(message, { cause: options.cause });
    this.status = options.status;
  }
}

/** Tell whether this is a problem, and one of these if any are named. */
export function isProblem<Code extends ProblemCode = ProblemCode>(
  error: unknown,
  ...codes: Code[]
): error is ProblemError<Code> {
  return error instanceof ProblemError && (codes.length === 0 || codes.some((code) => code === error.code));
}

/** Return what a refusal says as an error to throw. */
export async function errorOf(refusal: Response): Promise<ProblemError | NetworkError> {
  if (!refusal.headers.get("Content-Type")?.startsWith("application/problem+json")) {
    return new NetworkError(`Something other than SAMS answered ${refusal.status}`, {
      status: refusal.status,
    });
  }
  const seconds = refusal.headers.get("Retry-After");
  return new ProblemError((await refusal.json()) as Problem, seconds === null ? undefined : Number(seconds));
}

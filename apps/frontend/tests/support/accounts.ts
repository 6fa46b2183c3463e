import { type Client, createClient, type Role } from "@sams/api-client";
import { server } from "./server.ts";
import { unique } from "./unique.ts";

/** A user who can sign in. */
export interface Account {
  id: string;
  name: string;
  email: string;
  password: string;
  role: Role;
}

const NAMES: Record<Role, string> = { admin: "한관리", manager: "오자산", employee: "조직원" };
const DEPARTMENT_CODE = "DEV1";

/** Return a client of the demo administrator, who makes the accounts of the tests. */
export function adminClient(): Client {
  const { url, adminToken } = server();
  return createClient({ baseUrl: url, apiToken: adminToken });
}

/** Return a client that is signed in as the account. */
export async function signedInClient({
  email,
  password,
}: Pick<Account, "email" | "password">): Promise<Client> {
  const client = createClient({ baseUrl: server().url });
  await client.signIn(email, password);
  return client;
}

/** Create a user in the department of the demo employee, unless `departmentId` names another or none. */
export async function createAccount(
  admin: Client,
  {
    role = "employee",
    name = NAMES[role],
    departmentId,
  }: { role?: Role; name?: string; departmentId?: string | null } = {},
): Promise<Account> {
  const { password } = server();
  const email = `${unique(role)}@example.com`;
  const department_id = departmentId === undefined ? await findDepartment(admin) : departmentId;
  const { data } = await admin.POST("/api/v1/users", {
    body: { email, name, role, password, department_id },
  });
  return { id: data.id, name, email, password, role };
}

async function findDepartment(admin: Client): Promise<string> {
  for await (const { id, code } of admin.paginate("/api/v1/departments"))
    if (code === DEPARTMENT_CODE) return id;
  throw new Error(`There is no department ${DEPARTMENT_CODE}`);
}

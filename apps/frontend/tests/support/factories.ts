import type {
  Asset,
  CheckOutRequest,
  Client,
  CreateAssetRequest,
  CreateWorkflowRequest,
  Role,
  Workflow,
} from "@sams/api-client";
import { type Account, createAccount, signedInClient } from "./accounts.ts";
import { unique } from "./unique.ts";

const CATEGORY_CODE = "12";

/** Makes what a test needs through the API. */
export interface Factories {
  /** A free notebook with a unique name, unless the values say otherwise. */
  asset(values?: Partial<CreateAssetRequest>): Promise<Asset>;
  /** A user with a password; an employee of the demo employee's department, unless the values say otherwise. */
  user(values?: { role?: Role; name?: string; departmentId?: string | null }): Promise<Account>;
  /** An asset that the account holds. */
  heldAsset(
    holder: Pick<Account, "id">,
    values?: Partial<CreateAssetRequest>,
    checkOut?: Partial<CheckOutRequest>,
  ): Promise<Asset>;
  /** A request by the account: to check out the asset of the values, or a new one. */
  request(account: Account, values?: Partial<CreateWorkflowRequest>): Promise<Workflow>;
}

/** Create the factories from clients of an administrator and an asset manager. */
export function createFactories(admin: Client, manager: Client): Factories {
  let category: Promise<string> | undefined;
  const asset: Factories["asset"] = async (values = {}) => {
    category ??= findCategory(manager);
    const body = { name: unique("노트북"), category_id: await category, ...values };
    return (await manager.POST("/api/v1/assets", { body })).data;
  };
  return {
    asset,
    user: (values) => createAccount(admin, values),
    heldAsset: async (holder, values, checkOut) => {
      const { id } = await asset(values);
      const path = { asset_id: id };
      const body = { user_id: holder.id, ...checkOut };
      await manager.POST("/api/v1/assets/{asset_id}/check-out", { params: { path }, body });
      return (await manager.GET("/api/v1/assets/{asset_id}", { params: { path } })).data;
    },
    request: async (account, values = {}) => {
      const client = await signedInClient(account);
      const isOfThing = values.asset_id ?? values.model_id ?? values.category_id;
      const asset_id = isOfThing ? undefined : (await asset({ requestable: true })).id;
      const body = { type: "checkout", reason: "시험에 필요합니다", asset_id, ...values } as const;
      return (await client.POST("/api/v1/workflows", { body })).data;
    },
  };
}

async function findCategory(client: Client): Promise<string> {
  for await (const { id, code } of client.paginate("/api/v1/categories"))
    if (code === CATEGORY_CODE) return id;
  throw new Error(`There is no category ${CATEGORY_CODE}`);
}

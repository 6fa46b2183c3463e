import { expect, test } from "vitest";
import { changedFields, filledFields, toBody } from "./values";

const BEFORE = {
  name: "ThinkPad T14",
  location_id: { id: "l1", name: "본관 1층" },
  notes: null,
  warranty_months: 36,
  requestable: false,
  "custom_fields.ram_gb": 16,
  "custom_fields.ports": ["USB-C", "HDMI"],
};

test("only changed fields are sent, custom fields under their keys", () => {
  const after = {
    ...BEFORE,
    location_id: { id: "l2", name: "연구동 2층" },
    warranty_months: null,
    requestable: true,
    "custom_fields.ram_gb": 32,
    "custom_fields.ports": ["USB-C"],
    "custom_fields.owner": { id: "u1", name: "정다은" },
  };
  expect(toBody(after, changedFields(BEFORE, after))).toEqual({
    location_id: "l2",
    warranty_months: null,
    requestable: true,
    custom_fields: { ram_gb: 32, ports: ["USB-C"], owner: "u1" },
  });
});

test("an empty text, another name of the same reference and a new object are no change", () => {
  const after = {
    ...BEFORE,
    notes: "  ",
    location_id: { id: "l1", name: "Main building" },
    "custom_fields.ports": ["USB-C", "HDMI"],
  };
  expect(changedFields(BEFORE, after)).toEqual([]);
});

test("a new asset is sent with what is filled in", () => {
  const values = { name: "Monitor", notes: "", serial_number: null, requestable: false, warranty_months: 0 };
  expect(toBody(values, filledFields(values))).toEqual({
    name: "Monitor",
    requestable: false,
    warranty_months: 0,
  });
});

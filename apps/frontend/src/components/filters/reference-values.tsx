import { useQuery } from "@tanstack/react-query";
import { CheckboxList } from "@/components/ui/checkbox-list";
import { getReferences, type ReferenceType, searchReferences } from "@/lib/references";

interface ReferenceValuesProps {
  label: string;
  type: ReferenceType;
  values: string[];
  onChange: (values: string[]) => void;
}

/** Several references, found by typing and ticked. */
export function ReferenceValues({ label, type, values, onChange }: ReferenceValuesProps) {
  const { data: references = [] } = useQuery({
    queryKey: [type, "names", values],
    queryFn: ({ signal }) => getReferences(type, values, signal),
    enabled: values.length > 0,
    placeholderData: (before) => before,
  });
  const chosen = values.map((id) => references.find((item) => item.id === id) ?? { id, name: "…" });
  return (
    <CheckboxList
      label={label}
      value={chosen}
      onChange={(items) => onChange(items.map(({ id }) => id))}
      load={(query, signal) => searchReferences(type, query, signal)}
    />
  );
}

import { useQuery } from "@tanstack/react-query";
import { Chip } from "@/components/ui/chip";
import { ComboBox } from "@/components/ui/combo-box";
import { getReferences, type ReferenceType, searchReferences } from "@/lib/references";

interface ReferenceValuesProps {
  label: string;
  type: ReferenceType;
  values: string[];
  onChange: (values: string[]) => void;
}

/** Several references, each found by typing. */
export function ReferenceValues({ label, type, values, onChange }: ReferenceValuesProps) {
  const { data: references = [] } = useQuery({
    queryKey: [type, "names", values],
    queryFn: ({ signal }) => getReferences(type, values, signal),
    enabled: values.length > 0,
    placeholderData: (before) => before,
  });
  const nameOf = (id: string) => references.find((item) => item.id === id)?.name ?? "…";
  return (
    <div className="stack gap-2">
      {values.length > 0 && (
        <div className="chips">
          {values.map((id) => (
            <Chip
              key={id}
              value={nameOf(id)}
              onRemove={() => onChange(values.filter((each) => each !== id))}
            />
          ))}
        </div>
      )}
      <ComboBox
        label={label}
        isLabelHidden
        value={null}
        onChange={(item) => item && !values.includes(item.id) && onChange([...values, item.id])}
        load={(query, signal) => searchReferences(type, query, signal)}
      />
    </div>
  );
}

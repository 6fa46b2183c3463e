import { Avatar } from "./avatar";

interface PersonProps {
  name: string;
  /** Given where somebody else on the screen has the same name. */
  department?: string | null;
  size?: "small" | "medium" | "large";
}

/** A person: initial and name, and the department if the name alone would not tell who it is. */
export function Person({ name, department, size }: PersonProps) {
  return (
    <span className="person">
      <Avatar name={name} size={size} />
      <span className="cut" title={department ? `${name} · ${department}` : name}>
        {name}
        {department && <span className="text-ink-3"> · {department}</span>}
      </span>
    </span>
  );
}

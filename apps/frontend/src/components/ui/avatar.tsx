interface AvatarProps {
  name: string;
  /** 20, 24 or 32 px. */
  size?: "small" | "medium" | "large";
}

const SIZE_CLASS = { small: "", medium: "medium-size", large: "large" };

/** The first letter of a name in a circle; the name itself must stand beside it. */
export function Avatar({ name, size = "small" }: AvatarProps) {
  const [initial = ""] = name.trim();
  return (
    <span className={`avatar ${SIZE_CLASS[size]}`} aria-hidden>
      {initial.toUpperCase()}
    </span>
  );
}

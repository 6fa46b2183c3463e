/** A key, or keys pressed together or after each other, as on the keyboard. */
export function Kbd({ children }: { children: string | readonly string[] }) {
  if (typeof children === "string") return <kbd>{children}</kbd>;
  return (
    <span className="keys">
      {children.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

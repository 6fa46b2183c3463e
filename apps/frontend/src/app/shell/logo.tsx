/** The mark of SAMS. */
export function Logo() {
  return (
    <svg className="mark" viewBox="0 0 20 20" aria-hidden="true">
      <path
        fill="currentColor"
        d="M4.5 2h11A2.5 2.5 0 0 1 18 4.5v11a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 2 15.5v-11A2.5 2.5 0 0 1 4.5 2Z"
      />
      <path fill="var(--bg)" d="M5.5 6h1.6v8H5.5zM8.3 6h1v8h-1zM10.5 6h2.2v8h-2.2zM13.9 6h1v8h-1z" />
    </svg>
  );
}

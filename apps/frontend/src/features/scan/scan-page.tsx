export function ScanPage() {
  return (
    <main id="content">
      <h1 className="title">ScanPage</h1>
    </main>
  );
}

export function NewRequestPage() {
  return (
    <main id="content">
      <h1 className="title">NewRequestPage</h1>
    </main>
  );
}

export function SessionsPage() {
  return (
    <main id="content">
      <h1 className="title">SessionsPage</h1>
    </main>
  );
}

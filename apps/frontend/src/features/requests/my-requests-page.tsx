export function MyRequestsPage() {
  return (
    <main id="content">
      <h1 className="title">MyRequestsPage</h1>
    </main>
  );
}

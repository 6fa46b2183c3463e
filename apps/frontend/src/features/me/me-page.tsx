export function MePage() {
  return (
    <main id="content">
      <h1 className="title">MePage</h1>
    </main>
  );
}

export function ApprovalsPage() {
  return (
    <main id="content">
      <h1 className="title">ApprovalsPage</h1>
    </main>
  );
}

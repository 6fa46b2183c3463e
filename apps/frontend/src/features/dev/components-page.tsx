export default function ComponentsPage() {
  return (
    <main id="content">
      <h1 className="title">Components</h1>
    </main>
  );
}

export function NewAssetPage() {
  return (
    <main id="content">
      <h1 className="title">NewAssetPage</h1>
    </main>
  );
}

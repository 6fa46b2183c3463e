export function AssetListPage() {
  return (
    <main id="content">
      <h1 className="title">AssetListPage</h1>
    </main>
  );
}

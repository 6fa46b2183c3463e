export function AssetPage() {
  return (
    <main id="content">
      <h1 className="title">AssetPage</h1>
    </main>
  );
}

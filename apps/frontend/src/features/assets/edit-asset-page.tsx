export function EditAssetPage() {
  return (
    <main id="content">
      <h1 className="title">EditAssetPage</h1>
    </main>
  );
}

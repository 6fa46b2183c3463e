export function AssetTagPage() {
  return (
    <main id="content">
      <h1 className="title">AssetTagPage</h1>
    </main>
  );
}

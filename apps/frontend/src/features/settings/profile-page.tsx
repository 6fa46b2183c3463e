export function ProfilePage() {
  return (
    <main id="content">
      <h1 className="title">ProfilePage</h1>
    </main>
  );
}

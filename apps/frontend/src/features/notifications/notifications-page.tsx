export function NotificationsPage() {
  return (
    <main id="content">
      <h1 className="title">NotificationsPage</h1>
    </main>
  );
}

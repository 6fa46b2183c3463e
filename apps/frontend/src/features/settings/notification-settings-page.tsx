export function NotificationSettingsPage() {
  return (
    <main id="content">
      <h1 className="title">NotificationSettingsPage</h1>
    </main>
  );
}
